import type { ChatMessageResponse } from '@genesys-chat/models';
import { type RefObject, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { Button } from '../design/button.tsx';
import { Notice } from '../design/notice.tsx';
import { ListTop } from '../history/list-top.tsx';
import { MessageList, type MessageListHandle } from '../history/message-list.tsx';
import { MessagesSkeleton } from '../history/messages-skeleton.tsx';
import { type Row, toRows } from '../history/rows.ts';
import { DaySeparator, UnreadSeparator } from '../history/separator.tsx';
import type { MessagesView } from '../history/use-messages.ts';
import { useText } from '../language/use-text.ts';
import { lazily } from '../app/lazily.ts';
import { describeError } from '../message/describe-error.ts';
import { MessageContext } from '../message/message-context.ts';
import { MessageRow } from '../message/message-row.tsx';
import { PendingRow } from '../message/pending-row.tsx';
import type { Editing } from '../message/use-editing.ts';
import { useMessageKeys } from '../message/use-message-keys.ts';
import { usePending } from '../outbox/use-pending.ts';
import { usePins } from '../pins/use-pins.ts';
import { useSession } from '../session/session.ts';
import type { Replies } from '../thread/reply-counts.ts';
import type { Conversation } from './conversation.ts';

/** What {@link Messages} shows. */
export interface MessagesProps {
  readonly list: RefObject<MessageListHandle | null>;
  readonly conversation: Conversation;
  readonly view: MessagesView;
  readonly messages: readonly ChatMessageResponse[];
  readonly replies: ReadonlyMap<string, Replies>;
  readonly threadId: string | undefined;
  readonly label: string;
  readonly readUntilMs: number | undefined;
  readonly markedId: string | undefined;
  readonly editing: Editing;
  readonly onAtEnd?: () => void;
}

const DeleteDialog = lazily(() => import('../message/delete-dialog.tsx'), 'DeleteDialog');
const none: ReadonlyMap<string, Replies> = new Map();
/** After a failure somebody has to ask again; a list that asks by itself would never stop. */
const doNothing = (): void => undefined;

/** The messages of a conversation or a thread, with everything that can be done with them. */
export function Messages(props: MessagesProps) {
  const { list, conversation, view, messages, threadId, label, readUntilMs, markedId, editing, onAtEnd } =
    props;
  const replies = threadId === undefined ? props.replies : none;
  const text = useText();
  const { me } = useSession();
  const pending = usePending(conversation, threadId);
  const { pinnedIds, isFull, toggle } = usePins(conversation);
  const [deleting, setDeleting] = useState<ChatMessageResponse>();
  const rows = useMemo(
    () => toRows({ messages, pending, myUserId: me.id, readUntilMs }),
    [messages, pending, me.id, readUntilMs],
  );
  const context = useMemo(
    () => ({
      conversation,
      isThread: threadId !== undefined,
      onEdit: editing.begin,
      onDelete: setDeleting,
      pins: { isFull, toggle },
    }),
    [conversation, threadId, editing.begin, isFull, toggle],
  );
  const onRowKey = useMessageKeys(context);
  const isMarkedThere = messages.some(({ id }) => id === markedId);
  useEffect(() => {
    if (isMarkedThere && markedId !== undefined) list.current?.scrollToRow(markedId);
  }, [isMarkedThere, markedId, list]);

  const renderRow = useCallback(
    (row: Row) => {
      if (row.type === 'day') return <DaySeparator date={row.date} />;
      if (row.type === 'unread') return <UnreadSeparator />;
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

  if (!view.history) {
    if (!view.error) return <MessagesSkeleton />;
    const retry = <Button onClick={view.retry}>{text.tryAgain}</Button>;
    return (
      <Notice role="alert" title={text.messagesFailed} action={retry}>
        {describeError(text, view.error)}
      </Notice>
    );
  }
  return (
    <MessageContext value={context}>
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
          markedKey={markedId}
          onRowKey={onRowKey}
          {...(onAtEnd && { onAtEnd })}
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
