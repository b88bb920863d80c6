/** The way to the other windows in which the same app is open. */
export interface WindowChannel<TNews> {
  readonly tell: (news: TNews) => void;
  readonly close: () => void;
}

/**
 * Opens a way to the other windows.
 *
 * @param name - Windows that use the same name hear each other.
 * @param hear - Takes what another window tells.
 */
export function openWindowChannel<TNews>(name: string, hear: (news: TNews) => void): WindowChannel<TNews> {
  const channel = new BroadcastChannel(`genesys-chat ${name}`);
  channel.addEventListener('message', ({ data }: MessageEvent<TNews>) => hear(data));
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- it reaches windows of this origin alone
    tell: (news) => channel.postMessage(news),
    close: () => channel.close(),
  };
}
