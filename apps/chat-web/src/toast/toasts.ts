import { createStore } from '../state/create-store.ts';

/** A short word about something that went wrong or was done. */
export interface Toast {
  readonly id: number;
  readonly message: string;
}

/** Time that a toast stays, in milliseconds. */
const lifeMs = 6000;

/** The toasts that show, oldest first. */
export const toasts = createStore<readonly Toast[]>([]);

let lastId = 0;

/** Shows a toast for a while. One that shows the same already gives way. */
export function showToast(message: string): void {
  lastId += 1;
  const id = lastId;
  toasts.set((shown) => [...shown.filter((toast) => toast.message !== message).slice(-2), { id, message }]);
  setTimeout(() => hideToast(id), lifeMs);
}

/** Takes a toast away. */
export function hideToast(id: number): void {
  toasts.set((shown) => shown.filter((toast) => toast.id !== id));
}
