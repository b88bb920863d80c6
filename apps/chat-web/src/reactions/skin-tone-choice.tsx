import { useText } from '../language/use-text.ts';
import { prefer, preferences } from '../preferences/preferences.ts';
import { skinTones } from '../preferences/skin-tones.ts';
import { useStore } from '../state/use-store.ts';
import styles from './reactions.module.css';
import { inTone } from './in-tone.ts';

/** Chooses the tone of skin of all emoji that are taken. */
export function SkinToneChoice() {
  const text = useText();
  const { skinTone } = useStore(preferences);
  return (
    <div role="group" aria-label={text.skinTone} className={styles['tones']}>
      {skinTones.map((tone, index) => (
        <button
          key={tone}
          type="button"
          className={styles['tone']}
          aria-label={text.skinTones[index]}
          title={text.skinTones[index]}
          aria-pressed={tone === skinTone}
          onClick={() => prefer({ skinTone: tone })}
        >
          {inTone('✋', tone)}
        </button>
      ))}
    </div>
  );
}
