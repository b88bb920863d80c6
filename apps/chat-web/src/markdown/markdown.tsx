import { memo, type ReactNode } from 'react';
import { Block } from './block.tsx';
import { isEmojiOnly } from './is-emoji-only.ts';
import { readMarkdown } from './read-markdown.ts';
import styles from './markdown.module.css';

/** What {@link Markdown} shows. */
export interface MarkdownProps {
  readonly source: string;
  /** Names that are mentioned in it, to be marked, the reader's own apart. */
  readonly mentions?: ReadonlyMap<string, 'other' | 'me'>;
  /** Follows the last word, in its line unless that is one of a list or of code. */
  readonly after?: ReactNode;
}

/** A message's text with its marks. It becomes elements, never a string of HTML, so nothing in it can be markup. */
export const Markdown = memo(function Markdown({ source, mentions = noMentions, after }: MarkdownProps) {
  const tokens = readMarkdown(source);
  const last = tokens.at(-1);
  const endsInWords = last?.type === 'paragraph';
  return (
    <div className={styles['markdown']} dir="auto" data-emoji-only={isEmojiOnly(source) || undefined}>
      {tokens.map((token, index) => (
        // The order of blocks is what tells them apart.
        <Block
          key={index}
          token={token}
          mentions={mentions}
          after={endsInWords && token === last ? after : undefined}
        />
      ))}
      {!endsInWords && after}
    </div>
  );
});

const noMentions: ReadonlyMap<string, 'other' | 'me'> = new Map();
