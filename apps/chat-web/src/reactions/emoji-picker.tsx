import { useQuery } from '@tanstack/react-query';
import { use, useState } from 'react';
import { isComposing } from '../keyboard/is-composing.ts';
import { LanguageContext } from '../language/language.ts';
import { prefer, preferences } from '../preferences/preferences.ts';
import { useStore } from '../state/use-store.ts';
import { EmojiGrid } from './emoji-grid.tsx';
import type { Emoji, EmojiGroup } from './emoji.ts';
import { findEmoji } from './find-emoji.ts';
import { loadEmoji } from './load-emoji.ts';
import styles from './reactions.module.css';
import { SkinToneChoice } from './skin-tone-choice.tsx';
import { inTone } from './in-tone.ts';

/** So many are shown of what a word finds, and of what was taken lately. */
const mostFound = 60;
const mostRecent = 16;
const none: readonly EmojiGroup[] = [];

/** Chooses among all emoji, by looking or by a word. */
export function EmojiPicker({ onPick }: { readonly onPick: (emoji: string) => void }) {
  const { code, text } = use(LanguageContext);
  const { recentEmoji, skinTone } = useStore(preferences);
  const { data: groups = none } = useQuery({
    queryKey: ['emoji', code],
    queryFn: () => loadEmoji(code),
    staleTime: Infinity,
  });
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<number>();
  const recent = groups.flat().filter(({ emoji }) => recentEmoji.includes(emoji));
  const group = chosen ?? (recent.length > 0 ? -1 : 0);
  const isSearching = words.trim() !== '';
  const shown: readonly Emoji[] = isSearching
    ? findEmoji(groups, words, mostFound)
    : group < 0
      ? recent
      : (groups[group] ?? []);
  const pick = (emoji: string): void => {
    const others = recentEmoji.filter((other) => other !== emoji);
    prefer({ recentEmoji: [emoji, ...others].slice(0, mostRecent) });
    onPick(inTone(emoji, skinTone));
  };
  const tabs: readonly (readonly [index: number, face: string, label: string])[] = [
    ...(recent.length > 0 ? [[-1, '🕘', text.emojiRecent] as const] : []),
    ...groups.map((emoji, index) => [index, emoji[0]?.emoji ?? '', text.emojiGroups[index] ?? ''] as const),
  ];
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
          const [first] = shown;
          if (event.key !== 'Enter' || isComposing(event) || !isSearching || !first) return;
          // The focus goes back to the button meanwhile; it is not to be pressed by the same key.
          event.preventDefault();
          pick(first.emoji);
        }}
      />
      <div role="group" aria-label={text.emojiKinds} className={styles['tabs']}>
        {tabs.map(([index, face, label]) => (
          <button
            key={index}
            type="button"
            className={styles['tab']}
            aria-label={label}
            title={label}
            aria-pressed={!isSearching && index === group}
            onClick={() => {
              setWords('');
              setChosen(index);
            }}
          >
            {face}
          </button>
        ))}
      </div>
      <EmojiGrid
        key={isSearching ? words : group}
        label={isSearching ? text.findEmoji : (tabs.find(([index]) => index === group)?.[2] ?? '')}
        emoji={shown}
        tone={skinTone}
        onPick={pick}
      />
      <SkinToneChoice />
      <p role="status" className={styles['found']}>
        {isSearching && shown.length === 0 && text.found(0)}
      </p>
    </div>
  );
}
