/** A block of code in a Markdown page. */
export interface CodeBlock {
  /** What stands behind the opening fence, such as `ts run`. */
  readonly info: string;
  /** The code. */
  readonly code: string;
  /** Line of the opening fence, counted from 1. */
  readonly line: number;
}

const fence = /^(`{3,})(.*)$/;

/**
 * Reads the blocks of code of a page, in their order.
 *
 * @param markdown - The page.
 * @returns Every fenced block.
 * @throws Error when a block is not closed.
 */
export function codeBlocksOf(markdown: string): readonly CodeBlock[] {
  const blocks: CodeBlock[] = [];
  let open:
    | { readonly fence: string; readonly info: string; readonly line: number; readonly code: string[] }
    | undefined;
  for (const [index, text] of markdown.split('\n').entries()) {
    const found = fence.exec(text);
    if (open === undefined) {
      if (found) open = { fence: found[1] ?? '', info: (found[2] ?? '').trim(), line: index + 1, code: [] };
    } else if (text.trim() === open.fence) {
      blocks.push({ info: open.info, code: open.code.join('\n'), line: open.line });
      open = undefined;
    } else {
      open.code.push(text);
    }
  }
  if (open) throw new Error(`The block of code in line ${open.line} is not closed.`);
  return blocks;
}
