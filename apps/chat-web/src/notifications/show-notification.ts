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
    // Browsers on phones let only a service worker show one.
    const { serviceWorker } = navigator as Partial<Navigator>;
    void serviceWorker?.ready.then((worker) => worker.showNotification(title, { body, tag }));
  }
}
