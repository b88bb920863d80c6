import type { ReactNode } from 'react';
import type { Conversation } from '../conversation/conversation.ts';
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
  if (threadId !== undefined) return <ThreadPanel conversation={conversation} threadId={threadId} />;
  if (panel === 'pins') return <PinsPanel conversation={conversation} />;
  if (panel === 'search') return <SearchPanel conversation={conversation} />;
  if (panel === 'people' && conversation.kind === 'room')
    return <ParticipantsPanel conversation={conversation} />;
  return null;
}
