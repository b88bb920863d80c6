import { useMemo, useRef } from 'react';
import { useChatName } from '../chats/use-chat-name.ts';
import { Composer } from '../composer/composer.tsx';
import type { Conversation } from '../conversation/conversation.ts';
import { Messages } from '../conversation/messages.tsx';
import type { MessageListHandle } from '../history/message-list.tsx';
import { useText } from '../language/use-text.ts';
import { useEditLast } from '../message/use-edit-last.ts';
import { useEditing } from '../message/use-editing.ts';
import { Panel } from '../panel/panel.tsx';
import { useRoute } from '../router/use-route.ts';
import { useThread } from './use-thread.ts';
import { useThreadRoot } from './use-thread-root.ts';

/** A message and what was answered to it, beside the conversation. */
export function ThreadPanel({
  conversation,
  threadId,
}: {
  readonly conversation: Conversation;
  readonly threadId: string;
}) {
  const text = useText();
  const { messageId } = useRoute();
  const name = useChatName(conversation);
  const view = useThread(threadId);
  const root = useThreadRoot(conversation, threadId);
  const list = useRef<MessageListHandle>(null);
  const editing = useEditing();
  const thread = view.history;
  const messages = useMemo(() => {
    const known = thread?.messages ?? [];
    // Whether a thread's own list begins with the message that it answers is not documented.
    return root && !known.some(({ id }) => id === root.id) && thread?.hasOlder === false
      ? [root, ...known]
      : known;
  }, [thread, root]);
  const editLast = useEditLast({ conversation, threadId, messages, editing });
  return (
    <Panel conversation={conversation} title={text.thread} detail={name}>
      <Messages
        list={list}
        conversation={conversation}
        view={view}
        messages={messages}
        threadId={threadId}
        label={text.thread}
        reading={undefined}
        markedId={messageId}
        editing={editing}
      />
      <Composer
        conversation={conversation}
        threadId={threadId}
        label={text.replyTo}
        onSent={() => list.current?.scrollToEnd()}
        onEditLast={editLast}
      />
    </Panel>
  );
}
