import { PermissionError } from '@genesys-chat/transport';
import { useCallback, useMemo, useRef } from 'react';
import { useChatName } from '../chats/use-chat-name.ts';
import { Composer } from '../composer/composer.tsx';
import { answeredThread } from '../history/history-cache.ts';
import type { MessageListHandle } from '../history/message-list.tsx';
import { senderOf } from '../history/rows.ts';
import { useHistory } from '../history/use-history.ts';
import { useLinkedMessage } from '../history/use-linked-message.ts';
import { useText } from '../language/use-text.ts';
import banner from '../live/connection-banner.module.css';
import { useLiveConversation } from '../live/use-live-conversation.ts';
import { usePending } from '../outbox/use-pending.ts';
import { useRoute } from '../router/use-route.ts';
import { useSession } from '../session/session.ts';
import { countReplies } from '../thread/reply-counts.ts';
import { showToast } from '../toast/toasts.ts';
import { useReading } from '../unread/use-reading.ts';
import { useEditReason } from '../message/use-edit-reason.ts';
import { useEditing } from '../message/use-editing.ts';
import type { Conversation } from './conversation.ts';
import { Messages } from './messages.tsx';

/** A conversation: its messages, live, and a place to write. */
export function ConversationView({ conversation }: { readonly conversation: Conversation }) {
  const text = useText();
  const editReason = useEditReason(conversation);
  const { me } = useSession();
  const isSending = usePending(conversation, undefined).length > 0;
  const { messageId } = useRoute();
  const name = useChatName(conversation);
  const view = useHistory(conversation);
  const list = useRef<MessageListHandle>(null);
  const editing = useEditing();
  const isRefused = PermissionError.isInstance(view.error);
  useLiveConversation(conversation, !isRefused);
  const isSearching = useLinkedMessage(conversation, messageId, view.history !== undefined);
  const all = view.history?.messages;
  const messages = useMemo(
    () => (all ?? []).filter((message) => answeredThread(message) === undefined),
    [all],
  );
  const replies = useMemo(() => countReplies(all ?? []), [all]);
  const { readUntilMs, onSeen } = useReading(conversation, all);

  const editLast = useCallback(() => {
    const last = messages.findLast((message) => senderOf(message) === me.id);
    // What is still on its way is the last message, and cannot be edited yet.
    if (!last || isSending) return;
    const reason = editReason(last);
    if (reason === undefined) editing.begin(last.id);
    else showToast(reason);
  }, [messages, me.id, isSending, editing, editReason]);

  return (
    <>
      {isSearching && (
        <p role="status" className={banner['banner']}>
          {text.searchingMessage}
        </p>
      )}
      <Messages
        list={list}
        conversation={conversation}
        view={view}
        messages={messages}
        replies={replies}
        threadId={undefined}
        label={text.messagesOf(name)}
        readUntilMs={readUntilMs}
        markedId={messageId}
        editing={editing}
        onAtEnd={onSeen}
      />
      {!isRefused && (
        <Composer
          conversation={conversation}
          threadId={undefined}
          label={text.messageTo(name)}
          onSent={() => list.current?.scrollToEnd()}
          onEditLast={editLast}
        />
      )}
    </>
  );
}
