import type { ReactNode } from 'react';
import { EmojiText } from './emoji-text.tsx';
import styles from './markdown.module.css';

const letter = /[\p{L}\p{N}]/u;
/** What stands before the `@` of a mail address. */
const partOfMail = /[\w.+-]/;

/** Text in which the names that are mentioned are marked. */
export function MentionText({
  text,
  mentions,
}: {
  readonly text: string;
  readonly mentions: ReadonlyMap<string, 'other' | 'me'>;
}): ReactNode {
  if (!text.includes('@')) return <EmojiText text={text} />;
  const parts: ReactNode[] = [];
  let from = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const name = [...mentions.keys()].find((candidate) => isNameAt(text, at, candidate));
    if (name === undefined) continue;
    parts.push(<EmojiText key={`before ${at}`} text={text.slice(from, at)} />);
    from = at + 1 + name.length;
    parts.push(
      <span key={at} className={styles['mention']} data-me={mentions.get(name) === 'me'}>
        @{name}
      </span>,
    );
  }
  return [...parts, <EmojiText key="end" text={text.slice(from)} />];
}

/** Whether a whole name follows an `@`, and no mail address goes on with it. */
function isNameAt(text: string, at: number, name: string): boolean {
  const isWhole = !partOfMail.test(text.charAt(at - 1)) && !letter.test(text.charAt(at + 1 + name.length));
  return isWhole && text.startsWith(name, at + 1);
}
