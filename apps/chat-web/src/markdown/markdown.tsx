import { memo, type ReactNode } from 'react';
import { Block } from './block.tsx';
import { readMarkdown } from './read-markdown.ts';
import styles from './markdown.module.css';

/** What {@link Markdown} shows. */
export interface MarkdownProps {
  readonly source: string;
  /** Names that are mentioned in it, to be marked, the reader's own apart. */
  readonly mentions?: ReadonlyMap<string, 'other' | 'me'>;
  /** Follows the last word in its line. */
  readonly after?: ReactNode;
}

/** A message's text with its marks. It becomes elements, never a string of HTML, so nothing in it can be markup. */
export const Markdown = memo(function Markdown({ source, mentions = noMentions, after }: MarkdownProps) {
  return (
    <div className={styles['markdown']} dir="auto">
      {readMarkdown(source).map((token, index) => (
        // The order of blocks is what tells them apart.
        <Block key={index} token={token} mentions={mentions} />
      ))}
      {after}
    </div>
  );
});

const noMentions: ReadonlyMap<string, 'other' | 'me'> = new Map();
