import { memo } from 'react';
import { conversationKey } from '../conversation/conversation.ts';
import { Avatar } from '../design/avatar.tsx';
import { Icon } from '../design/icon.tsx';
import { useFormat, useText } from '../language/use-text.ts';
import { formatRoute } from '../router/route.ts';
import { useSession } from '../session/session.ts';
import { useStore } from '../state/use-store.ts';
import { hasNews } from '../unread/read-marks.ts';
import { unreadCounts } from '../unread/unread-counts.ts';
import type { ChatEntry } from './chat-entry.ts';
import styles from './chat-list.module.css';

/** What a {@link ChatRow} shows. */
export interface ChatRowProps {
  readonly entry: ChatEntry;
  readonly isOpen: boolean;
  /** The day that it is; it decides how the time of the last message shows. */
  readonly today: string;
  /** Text that was begun. */
  readonly draft: string | undefined;
  /** Whether a message could not be sent. */
  readonly hasFailed: boolean;
}

/** One chat of the list: a link, so that it can be opened in another window too. */
export const ChatRow = memo(function ChatRow(props: ChatRowProps) {
  const { entry, isOpen, today, draft, hasFailed } = props;
  const text = useText();
  const format = useFormat();
  const counts = useStore(unreadCounts);
  const readMarks = useStore(useSession().readMarks.all);
  const { conversation, name, jid, lastMessageAt, saidAt, isFavorite } = entry;
  const key = conversationKey(conversation);
  const unread = jid === undefined ? 0 : (counts.get(jid) ?? 0);
  // How much is new nobody has counted: it was said while nobody was here.
  const isNew = unread === 0 && !isOpen && hasNews(readMarks, key, saidAt);
  return (
    <li>
      <a
        className={styles['row']}
        href={formatRoute({ conversation })}
        aria-current={isOpen ? 'page' : undefined}
        data-unread={unread > 0 || isNew}
      >
        <Avatar name={name} id={key} shape={conversation.kind === 'room' ? 'room' : 'person'} size="small" />
        <span className={styles['words']}>
          <span className={styles['name']} dir="auto">
            {name}
          </span>
          {draft !== undefined && draft.trim() !== '' && (
            <span className={styles['draft']} dir="auto">
              <em>{text.draft}</em> {draft}
            </span>
          )}
        </span>
        {hasFailed && (
          <span className={styles['failed']} title={text.notSent}>
            <Icon name="warning" />
            <span className="visually-hidden"> {text.notSent}</span>
          </span>
        )}
        {isFavorite && (
          <span className={styles['star']} title={text.favoriteHint}>
            <Icon name="star" />
            <span className="visually-hidden"> {text.favorite}</span>
          </span>
        )}
        {isNew && (
          <span className={styles['new']} title={text.newHere}>
            <span className="visually-hidden"> {text.newHere}</span>
          </span>
        )}
        {unread > 0 ? (
          <span className={styles['count']}>
            {unread > 99 ? '99+' : unread}
            <span className="visually-hidden"> {text.unread}</span>
          </span>
        ) : (
          lastMessageAt > 0 && (
            <time className={styles['time']} dateTime={new Date(lastMessageAt).toISOString()}>
              {format.recent(new Date(lastMessageAt), new Date(today))}
            </time>
          )
        )}
      </a>
    </li>
  );
});
