import { useMedia } from './use-media.ts';

/** Whether a panel stands beside the conversation, and not instead of it; `main-frame.module.css` says the same. */
export function useRoomForPanel(): boolean {
  return useMedia('(width >= 70rem)');
}
