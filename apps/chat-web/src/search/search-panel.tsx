import { useDeferredValue, useMemo, useState } from 'react';
import { type Conversation } from '../conversation/conversation.ts';
import form from '../design/form.module.css';
import { useHistory } from '../history/use-history.ts';
import { useText } from '../language/use-text.ts';
import { Panel } from '../panel/panel.tsx';
import panelStyles from '../panel/panel.module.css';
import { useMessageLink } from '../router/use-message-link.ts';
import { findMessages, toWords } from './find-messages.ts';
import { SearchHit } from './search-hit.tsx';
import styles from './search-panel.module.css';

/** No more hits are shown; nobody reads on so far. */
const most = 50;

/** Searches what is loaded of a conversation; the platform has no search for chat, and the panel says so. */
export function SearchPanel({ conversation }: { readonly conversation: Conversation }) {
  const text = useText();
  const { history } = useHistory(conversation);
  const linkTo = useMessageLink(conversation, 'search');
  const [wanted, setWanted] = useState('');
  const later = useDeferredValue(wanted);
  const words = useMemo(() => toWords(later), [later]);
  const messages = history?.messages;
  const found = useMemo(() => findMessages(messages ?? [], words), [messages, words]);
  const count = found.length > most ? text.foundMost(most, found.length) : text.found(found.length);
  return (
    <Panel conversation={conversation} title={text.search} detail={text.searchScope(messages?.length ?? 0)}>
      <div className={styles['field']}>
        <input
          className={form['input']}
          type="search"
          autoFocus
          aria-label={text.searchHere}
          placeholder={text.searchHere}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      </div>
      <p role="status" className={panelStyles['note']}>
        {words.length === 0 ? text.searchHint : count}
      </p>
      <ul className={panelStyles['body']}>
        {found.slice(0, most).map((message) => (
          <SearchHit key={message.id} message={message} words={words} link={linkTo(message.id)} />
        ))}
      </ul>
    </Panel>
  );
}
