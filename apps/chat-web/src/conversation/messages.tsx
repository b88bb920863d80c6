import type { ChatMessageResponse } from '@genesys-chat/models';
import { type RefObject, Suspense, useCallback, useLayoutEffect, useMemo, useState } from 'react';
import { Notice } from '../design/notice.tsx';
import type { DeletedThread } from '../history/history.ts';
import { ListTop } from '../history/list-top.tsx';
import { MessageList, type MessageListHandle } from '../history/message-list.tsx';
import { MessagesSkeleton } from '../history/messages-skeleton.tsx';
import { type Row, toRows } from '../history/rows.ts';
import { DaySeparator, UnreadSeparator } from '../history/separator.tsx';
import { useLinkedMessage } from '../history/use-linked-message.ts';
import type { MessagesView } from '../history/use-messages.ts';
import { useText } from '../language/use-text.ts';
import banner from '../live/connection-banner.module.css';
import { lazily } from '../app/lazily.ts';
import { MessageContext } from '../message/message-context.ts';
import { MessageRow } from '../message/message-row.tsx';
import { PendingRow } from '../message/pending-row.tsx';
import type { Editing } from '../message/use-editing.ts';
import { useMessageKeys } from '../message/use-message-keys.ts';
import { useMessageReasons } from '../message/use-message-reasons.ts';
import { usePending } from '../outbox/use-pending.ts';
import { usePins } from '../pins/use-pins.ts';
import { useVisit } from '../router/use-route.ts';
import { useSession } from '../session/session.ts';
import { DeletedMessageRow } from '../thread/deleted-message-row.tsx';
import type { Replies } from '../thread/reply-counts.ts';
import { useErrorToast } from '../toast/use-error-toast.ts';
import type { CurrentReading } from '../unread/use-reading.ts';
import { type Conversation, conversationKey } from './conversation.ts';
import { HistoryFailure } from './history-failure.tsx';

/** What {@link Messages} shows. */
export interface MessagesProps {
  readonly list: RefObject<MessageListHandle | null>;
  readonly conversation: Conversation;
  readonly view: MessagesView;
  readonly messages: readonly ChatMessageResponse[];
  /** Replies to them by thread; absent in a thread, where they follow. */
  readonly replies?: ReadonlyMap<string, Replies>;
  /** Threads whose first message is gone. */
  readonly deleted?: readonly DeletedThread[];
  readonly threadId: string | undefined;
  readonly label: string;
  /** What of them was read; `undefined` in a thread, where nothing is marked as new. */
  readonly reading: CurrentReading | undefined;
  /** Message that a link leads to; it is looked for where it is not among them. */
  readonly markedId: string | undefined;
  readonly editing: Editing;
}

const DeleteDialog = lazily(() => import('../message/delete-dialog.tsx'), 'DeleteDialog');
const noReplies: ReadonlyMap<string, Replies> = new Map();
const noDeleted: readonly DeletedThread[] = [];
/** After a failure somebody has to ask again; a list that asks by itself would never stop. */
const doNothing = (): void => undefined;

/** The messages of a conversation or a thread, with everything that can be done with them. */
export function Messages(props: MessagesProps) {
  const { list, conversation, view, messages, threadId, label, reading, markedId, editing } = props;
  const { replies = noReplies, deleted = noDeleted } = props;
  const text = useText();
  const say = useErrorToast();
  const { me } = useSession();
  const pending = usePending({ conversation, threadId, messages });
  const visit = useVisit();
  const pins = usePins(conversation);
  const { pinnedIds } = pins;
  const reasonsOf = useMessageReasons(conversation, pins);
  const [deleting, setDeleting] = useState<ChatMessageResponse>();
  const hasNewer = view.history?.hasNewer ?? false;
  const rows = useMemo(() => {
    // It comes behind the newest message, so it does not show where that is missing.
    const source = { messages, pending: hasNewer ? [] : pending, deleted, myUserId: me.id };
    return toRows({ ...source, readUntilMs: reading?.markMs });
  }, [deleted, messages, pending, hasNewer, me.id, reading?.markMs]);
  const context = useMemo(
    () => ({
      conversation,
      isThread: threadId !== undefined,
      onEdit: editing.begin,
      onDelete: setDeleting,
      pins,
      reasonsOf,
    }),
    [conversation, threadId, editing.begin, pins, reasonsOf],
  );
  const onRowKey = useMessageKeys(context);
  const isSearching = useLinkedMessage({ conversation, threadId, view, messageId: markedId });
  const isMarkedThere = messages.some(({ id }) => id === markedId);
  // Before the list, still standing elsewhere, asks for what lies around there.
  useLayoutEffect(() => {
    if (isMarkedThere && markedId !== undefined) list.current?.scrollToRow(markedId);
  }, [isMarkedThere, markedId, visit, list]);
  const beginsWithNew = reading?.beginsWithNew ?? false;
  useLayoutEffect(() => {
    if (beginsWithNew) list.current?.scrollToUnread();
  }, [beginsWithNew, list]);

  const jumpToNewest = (): void => {
    view.showNewest().catch(say);
  };
  const renderRow = useCallback(
    (row: Row) => {
      if (row.type === 'day') return <DaySeparator date={row.date} />;
      if (row.type === 'unread') return <UnreadSeparator />;
      if (row.type === 'deleted')
        return <DeletedMessageRow threadId={row.threadId} replies={replies.get(row.threadId)} />;
      if (row.type === 'pending') return <PendingRow entry={row.entry} startsGroup={row.startsGroup} />;
      const { message } = row;
      return (
        <MessageRow
          message={message}
          startsGroup={row.startsGroup}
          replies={replies.get(message.thread.id ?? '')}
          isEditing={editing.messageId === message.id}
          isPinned={pinnedIds.includes(message.id)}
        />
      );
    },
    [replies, editing.messageId, pinnedIds],
  );

  // What waits in the outbox shows without a history too, as when the app was opened offline.
  if (!view.history && pending.length === 0) {
    if (!view.error) return <MessagesSkeleton />;
    return <HistoryFailure conversation={conversation} view={view} />;
  }
  return (
    <MessageContext value={context}>
      {isSearching && (
        <p role="status" className={banner['banner']}>
          {text.searchingMessage}
        </p>
      )}
      {rows.length === 0 ? (
        <Notice title={text.noMessages}>{text.noMessagesHint}</Notice>
      ) : (
        <MessageList
          ref={list}
          label={label}
          rows={rows}
          renderRow={renderRow}
          top={<ListTop view={view} />}
          onNearTop={view.olderFailed ? doNothing : view.loadOlder}
          hasNewer={hasNewer}
          beyondCount={view.history?.beyondIds.length ?? 0}
          onNearEnd={view.newerFailed ? doNothing : view.loadNewer}
          onJumpToNewest={jumpToNewest}
          placeKey={threadId ?? conversationKey(conversation)}
          markedKey={markedId}
          visit={visit}
          busyKey={editing.messageId}
          onRowKey={onRowKey}
          {...(reading && { onAtEnd: reading.onAtEnd })}
        />
      )}
      <Suspense>
        {deleting && (
          <DeleteDialog
            conversation={conversation}
            message={deleting}
            onClose={() => setDeleting(undefined)}
          />
        )}
      </Suspense>
    </MessageContext>
  );
}
