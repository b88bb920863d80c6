import { useDeferredValue, useMemo, useState } from 'react';
import { type Conversation } from '../conversation/conversation.ts';
import form from '../design/form.module.css';
import { useHistory } from '../history/use-history.ts';
import { useFormat, useText } from '../language/use-text.ts';
import { Panel } from '../panel/panel.tsx';
import panelStyles from '../panel/panel.module.css';
import { useDirectory } from '../people/use-directory.ts';
import { formatRoute } from '../router/route.ts';
import { findMessages } from './find-messages.ts';
import styles from './search-panel.module.css';

const most = 50;

/** Searches what is loaded of a conversation; the platform has no search for chat, and the panel says so. */
export function SearchPanel({ conversation }: { readonly conversation: Conversation }) {
  const text = useText();
  const format = useFormat();
  const { byId } = useDirectory();
  const { history } = useHistory(conversation);
  const [words, setWords] = useState('');
  const wanted = useDeferredValue(words);
  const messages = history?.messages;
  const found = useMemo(() => findMessages(messages ?? [], wanted, most), [messages, wanted]);
  return (
    <Panel conversation={conversation} title={text.search} detail={text.searchScope(messages?.length ?? 0)}>
      <div className={styles['field']}>
        <input
          className={form['input']}
          type="search"
          autoFocus
          aria-label={text.searchHere}
          placeholder={text.searchHere}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </div>
      <p role="status" className={panelStyles['note']}>
        {wanted.trim() === '' ? text.searchHint : text.found(found.length)}
      </p>
      <ul className={panelStyles['body']}>
        {found.map((message) => (
          <li key={message.id}>
            <a
              className={styles['hit']}
              href={formatRoute({ conversation, messageId: message.id, panel: 'search' })}
            >
              <span className={styles['who']}>
                <strong>{byId.get(message.user?.id ?? '')?.name ?? message.jid}</strong>
                {format.recent(new Date(message.dateCreated), new Date())}
              </span>
              <span className={styles['words']}>{message.body}</span>
            </a>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
