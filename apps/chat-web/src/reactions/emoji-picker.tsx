import { useState } from 'react';
import { useText } from '../language/use-text.ts';
import { emojiChoices } from './emoji.ts';
import styles from './reactions.module.css';

/** Chooses an emoji, by looking or by a word. */
export function EmojiPicker({ onPick }: { readonly onPick: (emoji: string) => void }) {
  const text = useText();
  const [words, setWords] = useState('');
  const wanted = words.trim().toLowerCase();
  const found = emojiChoices.filter(([emoji, names]) => emoji === wanted || names.includes(wanted));
  return (
    <div className={styles['picker']}>
      <input
        className={styles['search']}
        type="search"
        autoFocus
        aria-label={text.findEmoji}
        placeholder={text.findEmoji}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => {
          const first = found[0];
          if (event.key === 'Enter' && first) onPick(first[0]);
        }}
      />
      <div className={styles['grid']}>
        {found.map(([emoji, names]) => (
          <button
            key={emoji}
            type="button"
            className={styles['choice']}
            aria-label={`${emoji} ${names}`}
            onClick={() => onPick(emoji)}
          >
            {emoji}
          </button>
        ))}
      </div>
    </div>
  );
}
