import type { ChatMessageResponse } from '@genesys-chat/models';
import { useMemo } from 'react';
import { useFormat } from '../language/use-text.ts';
import { useToday } from '../language/use-today.ts';
import { useDirectory } from '../people/use-directory.ts';
import type { MessageLink } from '../router/use-message-link.ts';
import styles from './search-panel.module.css';
import { toSegments } from './segments.ts';

/** A message that was found, with the words marked; leads to it. */
export function SearchHit({
  message,
  words,
  link,
}: {
  readonly message: ChatMessageResponse;
  readonly words: readonly string[];
  readonly link: MessageLink;
}) {
  const format = useFormat();
  const today = useToday();
  const { byId } = useDirectory();
  const segments = useMemo(() => toSegments(message.body, words), [message.body, words]);
  return (
    <li>
      <a className={styles['hit']} {...link}>
        <span className={styles['who']}>
          <strong dir="auto">{byId.get(message.user?.id ?? '')?.name ?? message.jid}</strong>
          {format.recent(new Date(message.dateCreated), new Date(today))}
        </span>
        <span className={styles['words']} dir="auto">
          {segments.map(({ text, isFound }, index) =>
            isFound ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
          )}
        </span>
      </a>
    </li>
  );
}
