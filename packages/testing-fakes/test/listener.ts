import type { Api } from './api.ts';

/** A message that a socket received, parsed. */
export interface Heard {
  readonly topicName?: string;
  readonly eventBody?: Record<string, unknown>;
  readonly metadata?: Record<string, unknown>;
  readonly [name: string]: unknown;
}

/** A socket and what it heard. */
export interface Listener {
  readonly socket: WebSocket;
  readonly channelId: string;
  readonly connectUri: string;
  readonly heard: Heard[];
  /** How the socket ended. */
  readonly closed: Promise<CloseEvent>;
  /** Settles with the first message from now on that fits. */
  readonly next: (fits?: (message: Heard) => boolean) => Promise<Heard>;
}

/** Opens a channel with topics and a socket on it. */
export async function listen(
  api: Api,
  topics: readonly string[],
  SocketClass: typeof WebSocket = WebSocket,
): Promise<Listener> {
  const { body: channel } = await api.send('POST', '/api/v2/notifications/channels');
  const channelId = String(channel['id']);
  const path = `/api/v2/notifications/channels/${channelId}/subscriptions`;
  const { status } = await api.send(
    'PUT',
    path,
    topics.map((id) => ({ id })),
  );
  if (status !== 200) throw new Error(`The topics were refused with ${status}.`);
  return connect(String(channel['connectUri']), SocketClass);
}

/** Opens a socket and settles once it is open. */
export async function connect(connectUri: string, SocketClass: typeof WebSocket): Promise<Listener> {
  const socket = new SocketClass(connectUri);
  const heard: Heard[] = [];
  const waiting = new Set<(message: Heard) => void>();
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Heard;
    heard.push(message);
    for (const tell of waiting) tell(message);
  });
  const closed = new Promise<CloseEvent>((resolve) => socket.addEventListener('close', resolve));
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error('The socket did not open.')));
  });
  const next: Listener['next'] = (fits = () => true) =>
    new Promise((resolve) => {
      const tell = (message: Heard): void => {
        if (!fits(message)) return;
        waiting.delete(tell);
        resolve(message);
      };
      waiting.add(tell);
    });
  const channelId = connectUri.slice(connectUri.lastIndexOf('/') + 1);
  return { socket, channelId, connectUri, heard, closed, next };
}
