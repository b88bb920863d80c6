import { createStore } from '../state/create-store.ts';

/** Whether the platform has ended the sign-in; what was written meanwhile is kept for the next one. */
export const sessionEnded = createStore(false);
