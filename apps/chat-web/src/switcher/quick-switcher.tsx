import { useId, useMemo, useRef, useState } from 'react';
import { useChats } from '../chats/use-chats.ts';
import { focusComposer } from '../composer/focus-composer.ts';
import { conversationKey } from '../conversation/conversation.ts';
import { Avatar } from '../design/avatar.tsx';
import { Dialog } from '../design/dialog.tsx';
import { isComposing } from '../keyboard/is-composing.ts';
import { useText } from '../language/use-text.ts';
import { nobodyFound } from '../people/nobody-found.ts';
import { useDirectory } from '../people/use-directory.ts';
import { navigate } from '../router/use-route.ts';
import { useSession } from '../session/session.ts';
import { type Destination, findDestinations } from './find-destinations.ts';
import styles from './quick-switcher.module.css';

/** Goes to any chat or person by a few letters of the name. */
export function QuickSwitcher({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const { me } = useSession();
  const { data: chats = [] } = useChats();
  const directory = useDirectory();
  const [words, setWords] = useState('');
  const [chosenKey, setChosenKey] = useState<string>();
  const list = useRef<HTMLUListElement>(null);
  const listId = useId();
  const found = useMemo(
    () => findDestinations(words, chats, directory, me.id),
    [words, chats, directory, me.id],
  );
  const keys = found.map(({ conversation }) => conversationKey(conversation));
  // By its key: a message that comes in meanwhile moves another one to the top.
  const at = chosenKey === undefined ? 0 : Math.max(keys.indexOf(chosenKey), 0);
  const go = ({ conversation }: Destination): void => {
    onClose();
    navigate({ conversation });
    // Where that chat is open already, nothing else takes the focus from what it returns to.
    queueMicrotask(focusComposer);
  };
  const pressed = (event: React.KeyboardEvent): void => {
    if (isComposing(event)) return;
    const steps = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const destination = found[at];
    if (steps !== undefined && found.length > 0) {
      event.preventDefault();
      const next = (at + steps + found.length) % found.length;
      setChosenKey(keys[next]);
      list.current?.children[next]?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter' && destination) {
      event.preventDefault();
      go(destination);
    }
  };
  return (
    <Dialog title={text.findChat} onClose={onClose}>
      <div className={styles['switcher']}>
        <input
          className={styles['input']}
          type="text"
          role="combobox"
          aria-label={text.findChat}
          aria-expanded={true}
          aria-controls={listId}
          aria-activedescendant={found.length > 0 ? `${listId}-${at}` : undefined}
          placeholder={text.nameOrMail}
          value={words}
          onChange={(event) => {
            setWords(event.target.value);
            setChosenKey(undefined);
          }}
          onKeyDown={pressed}
        />
        <ul ref={list} id={listId} role="listbox" aria-label={text.findChat} className={styles['list']}>
          {found.map((destination, index) => (
            <li
              key={keys[index]}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === at}
              className={styles['option']}
              onPointerMove={() => setChosenKey(keys[index])}
              onClick={() => go(destination)}
            >
              <Avatar
                name={destination.name}
                id={conversationKey(destination.conversation)}
                shape={destination.conversation.kind === 'room' ? 'room' : 'person'}
                size="small"
              />
              <span className={styles['name']} dir="auto">
                {destination.name}
              </span>
              <span className={styles['detail']}>{destination.detail}</span>
            </li>
          ))}
        </ul>
        {found.length === 0 && (
          <p role="status" className={styles['nothing']}>
            {nobodyFound(text, directory, words, text.onlyChatsFound(words))}
          </p>
        )}
      </div>
    </Dialog>
  );
}
