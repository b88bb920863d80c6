import { Suspense, useEffect } from 'react';
import { Announcer } from '../announcer/announcer.tsx';
import { ChatHeader } from '../header/chat-header.tsx';
import { ConversationView } from '../conversation/conversation-view.tsx';
import { conversationKey } from '../conversation/conversation.ts';
import { ErrorBoundary } from '../errors/error-boundary.tsx';
import { AppDialogs } from '../dialogs/app-dialogs.tsx';
import { ConnectionBanner } from '../live/connection-banner.tsx';
import { StreamEndedBanner } from '../live/stream-ended-banner.tsx';
import { useBackOnline } from '../live/use-back-online.ts';
import { useBadges } from '../live/use-badges.ts';
import { useNotifications } from '../notifications/use-notifications.ts';
import { useTitle } from '../notifications/use-title.ts';
import { DirectoryProvider } from '../people/directory-provider.tsx';
import { useRoute } from '../router/use-route.ts';
import { SessionEndedBanner } from '../session/session-ended-banner.tsx';
import { Sidebar } from '../sidebar/sidebar.tsx';
import { ToastList } from '../toast/toast-list.tsx';
import { fetchAhead, lazily } from './lazily.ts';
import styles from './main-frame.module.css';
import { useMedia } from './use-media.ts';
import { useRoomForPanel } from './use-room-for-panel.ts';
import { Welcome } from './welcome.tsx';

const SidePanel = lazily(() => import('../panel/side-panel.tsx'), 'SidePanel');

/** The app of somebody who is signed in: chats at the side, one of them open, perhaps a panel beside it. */
export function MainFrame() {
  return (
    <DirectoryProvider>
      <Frame />
    </DirectoryProvider>
  );
}

function Frame() {
  const route = useRoute();
  const badges = useBadges();
  useBackOnline();
  useEffect(() => void fetchAhead(), []);
  useNotifications();
  const { conversation, threadId, panel } = route;
  useTitle(conversation);
  const hasPanel = threadId !== undefined || panel !== undefined;
  const shows = hasPanel ? 'panel' : conversation ? 'chat' : 'list';
  const isNarrow = useMedia('(width < 45rem)');
  const hasRoomForPanel = useRoomForPanel();
  const isListAlone = isNarrow && shows === 'list';
  const isPanelAlone = !hasRoomForPanel && shows === 'panel';
  return (
    <div className={styles['frame']} data-shows={shows}>
      <Sidebar role={isListAlone ? 'main' : 'complementary'} />
      <div role={isListAlone || isPanelAlone ? undefined : 'main'} className={styles['main']}>
        <SessionEndedBanner />
        <ConnectionBanner />
        <StreamEndedBanner stream={badges} />
        {conversation ? (
          <>
            <ChatHeader conversation={conversation} />
            <ErrorBoundary key={conversationKey(conversation)}>
              <ConversationView conversation={conversation} />
            </ErrorBoundary>
          </>
        ) : (
          <Welcome />
        )}
      </div>
      {conversation && hasPanel && (
        <div role={isPanelAlone ? 'main' : undefined} className={styles['side']}>
          {/* What was begun beside one conversation stays out of the next. */}
          <ErrorBoundary key={`${conversationKey(conversation)} ${threadId ?? panel}`}>
            <Suspense>
              <SidePanel conversation={conversation} route={route} />
            </Suspense>
          </ErrorBoundary>
        </div>
      )}
      <AppDialogs />
      <ToastList />
      <Announcer />
    </div>
  );
}
