import { type ReactNode, useMemo } from 'react';
import { conversationKey } from '../conversation/conversation.ts';
import { IconButton } from '../design/icon-button.tsx';
import { openDialog } from '../dialogs/open-dialog.ts';
import { useDrafts } from '../drafts/use-drafts.ts';
import { Failure } from '../errors/failure.tsx';
import { useText } from '../language/use-text.ts';
import { useToday } from '../language/use-today.ts';
import { useFailedKeys } from '../outbox/use-failed-keys.ts';
import { useReasonAgainst } from '../permissions/use-reason-against.ts';
import { useRoute } from '../router/use-route.ts';
import type { ChatEntry } from './chat-entry.ts';
import styles from './chat-list.module.css';
import { ChatRow } from './chat-row.tsx';
import { ChatRowsSkeleton } from './chat-rows-skeleton.tsx';
import { useChats } from './use-chats.ts';

/** The rooms and the one-to-ones of the person who is signed in. */
export function ChatList() {
  const text = useText();
  const { conversation } = useRoute();
  const { data: chats, error, refetch } = useChats();
  const [rooms, people] = useMemo(() => split(chats ?? []), [chats]);
  const mayNotCreate = useReasonAgainst()('postChatsRooms');
  const drafts = useDrafts();
  const failedKeys = useFailedKeys();
  const openKey = conversation && conversationKey(conversation);
  const today = useToday();
  const marks = { openKey, today, drafts, failedKeys };
  if (!chats) {
    if (!error) return <ChatRowsSkeleton />;
    return <Failure title={text.chatsFailed} error={error} onRetry={() => void refetch()} />;
  }
  return (
    <nav aria-label={text.chats} className={styles['lists']}>
      <Section
        title={text.rooms}
        entries={rooms}
        marks={marks}
        empty={text.noRooms}
        action={
          <IconButton
            icon="plus"
            size="small"
            label={text.createRoom}
            reason={mayNotCreate}
            onClick={() => openDialog('createRoom')}
          />
        }
      />
      <Section title={text.people} entries={people} marks={marks} empty={text.noPeople} />
    </nav>
  );
}

/** What is to be said of some of the chats. */
interface Marks {
  readonly openKey: string | undefined;
  /** The day that it is. */
  readonly today: string;
  /** Text that was begun, by conversation. */
  readonly drafts: ReadonlyMap<string, string>;
  /** Conversations with a message that could not be sent. */
  readonly failedKeys: ReadonlySet<string>;
}

interface SectionProps {
  readonly title: string;
  readonly entries: readonly ChatEntry[];
  readonly marks: Marks;
  readonly empty: string;
  readonly action?: ReactNode;
}

function Section({ title, entries, marks, empty, action }: SectionProps) {
  return (
    <section className={styles['section']}>
      <div className={styles['headline']}>
        <h2 className={styles['heading']}>{title}</h2>
        {action}
      </div>
      {entries.length === 0 && <p className={styles['empty']}>{empty}</p>}
      <ul>
        {entries.map((entry) => {
          const key = conversationKey(entry.conversation);
          const isOpen = key === marks.openKey;
          return (
            <ChatRow
              key={key}
              entry={entry}
              isOpen={isOpen}
              today={marks.today}
              draft={isOpen ? undefined : marks.drafts.get(key)}
              hasFailed={marks.failedKeys.has(key)}
            />
          );
        })}
      </ul>
    </section>
  );
}

function split(chats: readonly ChatEntry[]): readonly [readonly ChatEntry[], readonly ChatEntry[]] {
  const sorted = [...chats].sort(favoritesFirst);
  return [
    sorted.filter(({ conversation }) => conversation.kind === 'room'),
    sorted.filter(({ conversation }) => conversation.kind === 'person'),
  ];
}

/** Favourites come first; among them, and among the others, those with the newest message. */
function favoritesFirst(one: ChatEntry, other: ChatEntry): number {
  return Number(other.isFavorite) - Number(one.isFavorite) || other.lastMessageAt - one.lastMessageAt;
}
