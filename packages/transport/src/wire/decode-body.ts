import type { BodyLimit } from './exchange.ts';

/** Encodings to ask for; small answers are unpacked faster at once than by a thread. */
export const acceptedEncodings = 'gzip, br';

/** Unpacks a body, up to a size, and reads it as UTF-8. */
export function decodeBody(
  chunks: readonly Buffer[],
  encoding: string | undefined,
  limit: BodyLimit,
): string {
  const [first] = chunks;
  if (first === undefined) return '';
  const packed = chunks.length === 1 ? first : Buffer.concat(chunks);
  try {
    return withoutMark(unpack(packed, encoding, limit.bytes).toString('utf8'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code === 'ERR_BUFFER_TOO_LARGE' ? limit.exceeded() : error;
  }
}

function unpack(packed: Buffer, encoding: string | undefined, maxOutputLength: number): Buffer {
  if (encoding === undefined) return packed;
  const { brotliDecompressSync, gunzipSync } = process.getBuiltinModule('node:zlib');
  if (/^(?:x-)?gzip$/i.test(encoding)) return gunzipSync(packed, { maxOutputLength });
  return /^br$/i.test(encoding) ? brotliDecompressSync(packed, { maxOutputLength }) : packed;
}

/** Drops the mark that some servers put before UTF-8. */
function withoutMark(text: string): string {
  return text.codePointAt(0) === 0xfeff ? text.slice(1) : text;
}
