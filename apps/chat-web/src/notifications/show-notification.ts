/** A word of the browser outside of its window. */
export interface DesktopNotification {
  readonly title: string;
  readonly body: string;
  /** A later one with the same tag takes its place. */
  readonly tag: string;
  /** Runs when it is pressed. */
  readonly onOpen: () => void;
}

/** Shows a notification of the browser, which has allowed it before. */
export function showNotification({ title, body, tag, onOpen }: DesktopNotification): void {
  try {
    const notification = new Notification(title, { body, tag });
    notification.addEventListener('click', () => {
      window.focus();
      onOpen();
      notification.close();
    });
  } catch {
    // Browsers on phones let only a service worker show one, and hear of it when it is pressed.
    void workers()?.ready.then((worker) => worker.showNotification(title, { body, tag }));
  }
}

/**
 * Hears of notifications that are pressed on a phone.
 *
 * @param listener - Takes the tag of each.
 * @returns What ends that.
 */
export function onPressed(listener: (tag: string) => void): () => void {
  const hear = ({ data }: MessageEvent<unknown>): void => {
    if (isPress(data)) listener(data.pressed);
  };
  workers()?.addEventListener('message', hear);
  return () => workers()?.removeEventListener('message', hear);
}

/** There are none where the page is not safe, as under the address of a machine without HTTPS. */
function workers(): ServiceWorkerContainer | undefined {
  return (navigator as Partial<Navigator>).serviceWorker;
}

/** What the service worker says when a notification is pressed. */
function isPress(data: unknown): data is { readonly pressed: string } {
  return typeof data === 'object' && data !== null && 'pressed' in data && typeof data.pressed === 'string';
}
