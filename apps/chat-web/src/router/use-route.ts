import { useMemo, useSyncExternalStore } from 'react';
import type { Conversation } from '../conversation/conversation.ts';
import { formatRoute, parseRoute, type Route } from './route.ts';

/** How often one went somewhere, also to where one was already. */
let visits = 0;
let isGoingBack = false;

/** Where in the app one is. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  return useMemo(() => parseRoute(hash), [hash]);
}

/** Counts how often one went somewhere: following a link once more is another visit. */
export function useVisit(): number {
  return useSyncExternalStore(subscribe, () => visits);
}

/**
 * Goes somewhere in the app.
 *
 * @param route - Where to.
 * @param how - `push` lets the back button return, `replace` does not.
 */
export function navigate(route: Route, how: 'push' | 'replace' = 'push'): void {
  const hash = formatRoute(route);
  if (how === 'push' && hash !== location.hash) history.pushState({ from: location.hash }, '', hash);
  else history.replaceState(history.state, '', hash);
  dispatchEvent(new Event('hashchange'));
}

/** Leaves what is open beside a conversation: back to where it was opened from, so that Back does not open it again. */
export function closePanel(conversation: Conversation): void {
  const { from } = (history.state ?? {}) as { readonly from?: string };
  if (from !== formatRoute({ conversation })) navigate({ conversation }, 'replace');
  else if (!isGoingBack) {
    // A second press before the browser is there would go back once more.
    isGoingBack = true;
    history.back();
  }
}

addEventListener('hashchange', () => {
  visits += 1;
  isGoingBack = false;
});

function subscribe(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}
