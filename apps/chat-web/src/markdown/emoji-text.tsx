import type { ReactNode } from 'react';
import styles from './markdown.module.css';

const emoji = /(\p{RGI_Emoji}+)/v;
/** Quick to look for, and in every emoji. */
const sign = /[\p{Extended_Pictographic}\p{Regional_Indicator}\u20E3]/u;

/** Text in which emoji are drawn in the font of emoji: fonts of text have some of them, too, without colours. */
export function EmojiText({ text }: { readonly text: string }): ReactNode {
  if (!sign.test(text)) return text;
  return text.split(emoji).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <span key={index} className={styles['emoji']}>
        {part}
      </span>
    ),
  );
}
