import type { MouseEvent } from 'react';
import { useRoomForPanel } from '../app/use-room-for-panel.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { formatRoute, type PanelName } from './route.ts';
import { navigate } from './use-route.ts';

/** What makes an anchor lead to a message. */
export interface MessageLink {
  readonly href: string;
  readonly onClick: (event: MouseEvent) => void;
}

/** Gives links from a panel to messages of its conversation. The panel stays open where there is room for both. */
export function useMessageLink(
  conversation: Conversation,
  panel: PanelName,
): (messageId: string) => MessageLink {
  const hasRoom = useRoomForPanel();
  return (messageId) => {
    const route = { conversation, messageId, panel: hasRoom ? panel : undefined };
    return {
      href: formatRoute(route),
      onClick: (event) => {
        // Another tab or window is for the browser.
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        navigate(route);
      },
    };
  };
}
