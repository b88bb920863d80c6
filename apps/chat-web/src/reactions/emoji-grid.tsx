import { type KeyboardEvent, useRef, useState } from 'react';
import type { SkinTone } from '../preferences/skin-tones.ts';
import type { Emoji } from './emoji.ts';
import styles from './reactions.module.css';
import { inTone } from './in-tone.ts';

/** What an {@link EmojiGrid} shows. */
export interface EmojiGridProps {
  readonly label: string;
  readonly emoji: readonly Emoji[];
  readonly tone: SkinTone;
  readonly onPick: (emoji: string) => void;
}

/** Emoji in rows. Tab reaches one of them, the arrow keys lead to the others. */
export function EmojiGrid({ label, emoji: choices, tone, onPick }: EmojiGridProps) {
  const grid = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const at = Math.min(active, choices.length - 1);
  const pressed = (event: KeyboardEvent): void => {
    const buttons = [...(grid.current?.querySelectorAll('button') ?? [])];
    const next = buttons[nextIndex(buttons, at, event.key)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <div ref={grid} role="group" aria-label={label} className={styles['grid']} onKeyDown={pressed}>
      {choices.map(({ emoji, name }, index) => (
        <button
          key={emoji}
          type="button"
          className={styles['choice']}
          aria-label={`${emoji} ${name}`}
          title={name}
          tabIndex={index === at ? 0 : -1}
          onFocus={() => setActive(index)}
          onClick={() => onPick(emoji)}
        >
          {inTone(emoji, tone)}
        </button>
      ))}
    </div>
  );
}

function nextIndex(buttons: readonly HTMLElement[], at: number, key: string): number {
  const isRightToLeft = document.documentElement.dir === 'rtl';
  const perRow = buttons.findIndex(({ offsetTop }) => offsetTop > (buttons[0]?.offsetTop ?? 0));
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: isRightToLeft ? -1 : 1,
    ArrowLeft: isRightToLeft ? 1 : -1,
    ArrowDown: perRow,
    ArrowUp: -perRow,
  };
  return Object.hasOwn(steps, key) ? at + (steps[key] ?? 0) : -1;
}
