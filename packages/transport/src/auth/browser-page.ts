/** A window that a login opens, as far as it is used. */
export interface PopupWindow {
  /** Whether it was closed. */
  readonly closed: boolean;
  /** Closes it. */
  close(): void;
}

/** A message from another window, as far as it is used. */
export interface PageMessage {
  /** What was sent. */
  readonly data: unknown;
  /** Where the sender is. */
  readonly origin: string;
  /** The window that sent it. */
  readonly source: unknown;
}

/** Where a page is, and how it goes elsewhere. */
export interface PageLocation {
  /** Its address. */
  readonly href: string;
  /**
   * Goes elsewhere.
   *
   * @param url - The address.
   */
  assign(url: string): void;
}

/** What is in the address bar of a page. */
export interface PageHistory {
  /**
   * Replaces the address without loading anything.
   *
   * @param data - Not used.
   * @param unused - Not used.
   * @param url - The address.
   */
  replaceState(data: unknown, unused: string, url: string): void;
}

/** The window that opened another one, as far as it is used. */
export interface PageOpener {
  /**
   * Sends a message to the window.
   *
   * @param message - What to send.
   * @param targetOrigin - Where the window has to be to get it.
   */
  postMessage(message: unknown, targetOrigin: string): void;
}

/** What a login needs of the page that it runs in; `window` is one. */
export interface BrowserPage {
  /** Where the page is, and how it goes elsewhere. */
  readonly location: PageLocation;
  /** Cleans the address bar. */
  readonly history: PageHistory;
  /** Keeps a login under way, in this tab only. */
  readonly sessionStorage: Storage;
  /** The window that opened this one. */
  readonly opener?: PageOpener | null;
  /**
   * Opens another window.
   *
   * @param url - Its address.
   * @param target - Its name.
   * @param features - Its size and place.
   * @returns The window; `null` when the browser blocked it.
   */
  open?(url: string, target: string, features: string): PopupWindow | null;
  /** Closes this window. */
  close?(): void;
  /**
   * Listens for messages of other windows.
   *
   * @param type - `message`.
   * @param listener - Gets each message.
   */
  addEventListener?(type: 'message', listener: (message: PageMessage) => void): void;
  /**
   * Stops listening.
   *
   * @param type - `message`.
   * @param listener - The listener that was added.
   */
  removeEventListener?(type: 'message', listener: (message: PageMessage) => void): void;
}
