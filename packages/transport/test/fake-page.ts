import type { BrowserPage, PageMessage, PopupWindow } from '../src/auth/browser-page.ts';

/** A browser tab that remembers where it was sent. */
export class FakePage implements BrowserPage {
  readonly visited: string[] = [];
  #onLeave: () => void = () => undefined;
  readonly location: { href: string; assign(url: string): void };
  readonly history: BrowserPage['history'];
  readonly sessionStorage: Storage = new MemoryStorage();

  constructor(href: string) {
    this.location = { href, assign: (url) => this.#leave(url) };
    this.history = {
      replaceState: (_data, _unused, url) => {
        this.location.href = url;
      },
    };
  }

  opener: FakePage | null = null;
  closed = false;
  /** The window that this one opened last. */
  popup: FakePage | undefined;
  /** Whether the browser lets windows be opened. */
  blocksPopups = false;
  #onOpen: () => void = () => undefined;
  readonly #listeners = new Set<(message: PageMessage) => void>();

  /** Scripts that listen for messages. */
  get listening(): number {
    return this.#listeners.size;
  }

  open(url: string): (PopupWindow & FakePage) | null {
    if (this.blocksPopups) return null;
    this.popup = new FakePage(url);
    this.popup.opener = this;
    this.popup.visited.push(url);
    this.#onOpen();
    return this.popup;
  }

  /** Waits until this tab opens a window. */
  opened(): Promise<void> {
    return new Promise((resolve) => {
      this.#onOpen = resolve;
    });
  }

  close(): void {
    this.closed = true;
  }

  addEventListener(_type: 'message', listener: (message: PageMessage) => void): void {
    this.#listeners.add(listener);
  }

  removeEventListener(_type: 'message', listener: (message: PageMessage) => void): void {
    this.#listeners.delete(listener);
  }

  /** Takes a message that the window opened by this tab sends, if this tab is at the address that it is meant for. */
  postMessage(data: unknown, targetOrigin: string): void {
    if (new URL(this.location.href).origin !== targetOrigin || this.popup === undefined) return;
    this.hear({ data, origin: new URL(this.popup.location.href).origin, source: this.popup });
  }

  /** Delivers a message. */
  hear(message: PageMessage): void {
    for (const listener of this.#listeners) listener(message);
  }

  /** Waits until the tab is sent somewhere. */
  left(): Promise<void> {
    return new Promise((resolve) => {
      this.#onLeave = resolve;
    });
  }

  #leave(url: string): void {
    this.visited.push(url);
    this.#onLeave();
  }

  /** The login page that the tab was sent to last. */
  get loginPage(): URL {
    return new URL(this.visited.at(-1) ?? 'about:blank');
  }

  /** Comes back from the login page. */
  comeBack(parameters: Readonly<Record<string, string>>): void {
    const state = this.loginPage.searchParams.get('state') ?? '';
    const url = new URL(this.loginPage.searchParams.get('redirect_uri') ?? this.location.href);
    for (const [name, value] of Object.entries({ state, ...parameters })) url.searchParams.set(name, value);
    this.location.href = url.href;
  }
}

class MemoryStorage implements Storage {
  readonly #items = new Map<string, string>();
  get length(): number {
    return this.#items.size;
  }
  clear(): void {
    this.#items.clear();
  }
  getItem(key: string): string | null {
    return this.#items.get(key) ?? null;
  }
  key(index: number): string | null {
    return [...this.#items.keys()][index] ?? null;
  }
  removeItem(key: string): void {
    this.#items.delete(key);
  }
  setItem(key: string, value: string): void {
    this.#items.set(key, value);
  }
}
