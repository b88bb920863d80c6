/** Longest list of ids in one address, encoded; with host and path it stays below the 2,000 characters that proxies take. */
const longestList = 1500;
const encodedComma = '%2C';

/** Divides ids into lists that fit into an address each. */
export function idChunks(ids: readonly string[]): string[][] {
  const chunks: string[][] = [];
  let length = Infinity;
  for (const id of ids) {
    const needed = encodeURIComponent(id).length + encodedComma.length;
    if (length + needed > longestList) {
      chunks.push([]);
      length = 0;
    }
    chunks.at(-1)?.push(id);
    length += needed;
  }
  return chunks;
}
