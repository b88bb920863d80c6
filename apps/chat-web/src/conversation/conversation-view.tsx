import { NotFoundError, PermissionError } from '@genesys-chat/transport';
import { useMemo, useRef } from 'react';
import { useChatName } from '../chats/use-chat-name.ts';
import { Composer } from '../composer/composer.tsx';
import { answeredThread } from '../history/answered-thread.ts';
import type { MessageListHandle } from '../history/message-list.tsx';
import { useHistory } from '../history/use-history.ts';
import { useText } from '../language/use-text.ts';
import { StreamEndedBanner } from '../live/stream-ended-banner.tsx';
import { useLiveConversation } from '../live/use-live-conversation.ts';
import { useRoute } from '../router/use-route.ts';
import { deletedThreads } from '../thread/deleted-threads.ts';
import { countReplies } from '../thread/reply-counts.ts';
import { useReading } from '../unread/use-reading.ts';
import { useEditLast } from '../message/use-edit-last.ts';
import { useEditing } from '../message/use-editing.ts';
import type { Conversation } from './conversation.ts';
import { Messages } from './messages.tsx';

/** A conversation: its messages, live, and a place to write. */
export function ConversationView({ conversation }: { readonly conversation: Conversation }) {
  const text = useText();
  const { messageId, threadId } = useRoute();
  const name = useChatName(conversation);
  const view = useHistory(conversation);
  const list = useRef<MessageListHandle>(null);
  const editing = useEditing();
  const isRefused = PermissionError.isInstance(view.error) || NotFoundError.isInstance(view.error);
  const stream = useLiveConversation(conversation, !isRefused);
  const all = view.history?.messages;
  const messages = useMemo(
    () => (all ?? []).filter((message) => answeredThread(message) === undefined),
    [all],
  );
  const replies = useMemo(() => countReplies(all ?? []), [all]);
  const deleted = useMemo(() => (view.history ? deletedThreads(view.history) : []), [view.history]);
  const reading = useReading(conversation, view);

  const editLast = useEditLast({ conversation, threadId: undefined, messages, editing });

  return (
    <>
      {view.history && <StreamEndedBanner stream={stream} />}
      <Messages
        list={list}
        conversation={conversation}
        view={view}
        messages={messages}
        replies={replies}
        deleted={deleted}
        threadId={undefined}
        label={text.messagesOf(name)}
        reading={reading}
        markedId={threadId === undefined ? messageId : undefined}
        editing={editing}
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
