import { createStore } from '../state/create-store.ts';

/** Windows that concern the app as a whole. */
export type DialogName = 'createRoom' | 'diagnostics' | 'faults' | 'settings' | 'shortcuts';

/** Which of them is open. */
export const dialog = createStore<DialogName | undefined>(undefined);

/** Opens one; the one that was open closes. */
export function openDialog(name: DialogName): void {
  dialog.set(() => name);
}

/** Closes the one that is open. */
export function closeDialog(): void {
  dialog.set(() => undefined);
}
