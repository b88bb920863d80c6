import type { ReactNode } from 'react';
import { type Conversation, conversationKey } from '../conversation/conversation.ts';
import { ParticipantsPanel } from '../participants/participants-panel.tsx';
import { PinsPanel } from '../pins/pins-panel.tsx';
import type { Route } from '../router/route.ts';
import { SearchPanel } from '../search/search-panel.tsx';
import { ThreadPanel } from '../thread/thread-panel.tsx';

/** What is open beside a conversation. */
export function SidePanel({
  conversation,
  route,
}: {
  readonly conversation: Conversation;
  readonly route: Route;
}): ReactNode {
  const { threadId, panel } = route;
  // What was begun beside one conversation stays out of the next.
  const key = conversationKey(conversation);
  if (threadId !== undefined)
    return <ThreadPanel key={threadId} conversation={conversation} threadId={threadId} />;
  if (panel === 'pins') return <PinsPanel key={key} conversation={conversation} />;
  if (panel === 'search') return <SearchPanel key={key} conversation={conversation} />;
  if (panel === 'people' && conversation.kind === 'room')
    return <ParticipantsPanel key={key} conversation={conversation} />;
  return null;
}
