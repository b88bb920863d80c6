import { useRef, useState } from 'react';
import { Avatar } from '../design/avatar.tsx';
import form from '../design/form.module.css';
import { Icon } from '../design/icon.tsx';
import { isComposing } from '../keyboard/is-composing.ts';
import { useText } from '../language/use-text.ts';
import { useSession } from '../session/session.ts';
import { searchPeople } from './directory.ts';
import { nobodyFound } from './nobody-found.ts';
import styles from './people-picker.module.css';
import type { Person } from './person.ts';
import { useDirectory } from './use-directory.ts';

/** What a {@link PeoplePicker} needs. */
export interface PeoplePickerProps {
  readonly label: string;
  readonly chosen: readonly Person[];
  /** How many may be chosen. */
  readonly most: number;
  /** People who cannot be chosen. */
  readonly without?: ReadonlySet<string>;
  /** Why nobody can be chosen now. */
  readonly reason?: string | undefined;
  readonly onChange: (chosen: readonly Person[]) => void;
}

const shown = 6;

/** Chooses people by a part of their name. */
export function PeoplePicker({ label, chosen, most, without, reason, onChange }: PeoplePickerProps) {
  const text = useText();
  const { me } = useSession();
  const directory = useDirectory();
  const [words, setWords] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const taken = new Set([me.id, ...(without ?? []), ...chosen.map(({ id }) => id)]);
  const found = searchPeople(directory, words, directory.people.length).filter(({ id }) => !taken.has(id));
  const isFull = chosen.length >= most;
  const add = (person: Person | undefined): void => {
    if (!person || isFull) return;
    onChange([...chosen, person]);
    setWords('');
    field.current?.focus();
  };
  return (
    <div className={styles['picker']}>
      <label className={form['field']}>
        {label}
        <input
          ref={field}
          type="search"
          placeholder={text.nameOrMail}
          disabled={reason !== undefined}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || isComposing(event)) return;
            event.preventDefault();
            if (words !== '') add(found[0]);
          }}
        />
      </label>
      {chosen.length > 0 && (
        <ul className={styles['chosen']}>
          {chosen.map((person) => (
            <li key={person.id}>
              <button
                type="button"
                aria-label={text.leaveOut(person.name)}
                onClick={() => onChange(chosen.filter(({ id }) => id !== person.id))}
              >
                {person.name}
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {reason !== undefined && <p className={form['note']}>{reason}</p>}
      {isFull && <p className={form['note']}>{text.atMost(most)}</p>}
      {words !== '' && found.length === 0 && (
        <p role="status" className={form['note']}>
          {nobodyFound(text, directory, words, text.notPermitted)}
        </p>
      )}
      {words !== '' && !isFull && (
        <ul className={styles['found']}>
          {found.slice(0, shown).map((person) => (
            <li key={person.id}>
              <button type="button" onClick={() => add(person)}>
                <Avatar name={person.name} id={`person:${person.id}`} size="small" />
                {person.name}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
