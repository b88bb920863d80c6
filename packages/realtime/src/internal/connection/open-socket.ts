import type { Clock } from '@genesys-chat/transport';
import type { LiveStatusReason } from '../../events/live-status.ts';
import type { WebSocketConstructor, WebSocketLike } from '../../web-socket-like.ts';
import { type Frame, readFrame } from './read-frame.ts';
import { type SilenceWatch, watchSilence } from './watch-silence.ts';

/** Longest wait for a socket to open, in milliseconds. */
const openWithinMs = 10_000;

/** Asks the platform for a sign of life. */
const ping = JSON.stringify({ message: 'ping' });

/** How to open a socket, and what to do with it. */
export interface OpenSocketSetup {
  readonly webSocket: WebSocketConstructor;
  readonly address: string;
  readonly clock: Clock;
  /** The socket is open. */
  readonly onOpen: () => void;
  /** Something happened. */
  readonly onEvent: (event: Frame & { readonly kind: 'event' }) => void;
}

/** A socket that is opening or open. */
export interface LiveSocket {
  /** Why the socket is of no more use, once it is. Nothing is heard of it afterwards. */
  readonly ended: Promise<LiveStatusReason>;
  /** Ends the socket. */
  end(reason: LiveStatusReason): void;
}

/** Opens a socket, watches over it and hands on what it says. */
export function openSocket({ webSocket, address, clock, onOpen, onEvent }: OpenSocketSetup): LiveSocket {
  let tellEnd: (reason: LiveStatusReason) => void;
  const ended = new Promise<LiveStatusReason>((resolve) => {
    tellEnd = resolve;
  });
  let isOver = false;
  const stopWaiting = clock.startTimer(openWithinMs, () => end('socket_failed'));
  let watch: SilenceWatch | undefined;
  let socket: WebSocketLike | undefined;

  function end(reason: LiveStatusReason): void {
    if (isOver) return;
    isOver = true;
    stopWaiting();
    watch?.stop();
    socket?.close(1000);
    tellEnd(reason);
  }

  function opened(): void {
    if (isOver) return;
    stopWaiting();
    watch = watchSilence(clock, {
      ask: () => socket?.send(ping),
      giveUp: () => end('heartbeat_missed'),
    });
    onOpen();
  }

  function received(data: unknown): void {
    if (isOver) return;
    watch?.heard();
    const frame = readFrame(data);
    if (frame.kind === 'event') onEvent(frame);
    if (frame.kind === 'end') end(frame.reason);
  }

  try {
    socket = new webSocket(address);
    socket.addEventListener('open', opened);
    socket.addEventListener('message', ({ data }) => received(data));
    const lost = (): void => end(watch ? 'socket_closed' : 'socket_failed');
    socket.addEventListener('close', lost);
    socket.addEventListener('error', lost);
  } catch {
    end('socket_failed');
  }
  return { ended, end };
}
