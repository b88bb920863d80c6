import { ChatError, RateLimitError } from '@genesys-chat/transport';
import type { LiveStatus, LiveStatusEvent } from '../../events/live-status.ts';
import { backOffMs } from '../connection/back-off.ts';
import { outlookOf, statusAfter } from '../connection/outlook.ts';
import type { LinkSignals } from './link-signals.ts';

/** What a stream waits for and does. */
export interface StreamParts<TEvent> {
  readonly signals: LinkSignals;
  readonly random: () => number;
  /** Ends the stream. */
  readonly signal: AbortSignal;
  /** Whether there is a step to take. */
  readonly isReady: () => boolean;
  /**
   * Takes a step and tells what comes of it, as much at a time as is at hand; taken again later when it fails in a way
   * that may pass.
   */
  readonly takeStep: () => AsyncGenerator<Iterable<TEvent>, void, undefined>;
  /** Whether nothing is left to do before the stream is live, as far as it is listening. */
  readonly isCaughtUp: () => boolean;
  /** Makes an event of a status. */
  readonly toEvent: (status: LiveStatusEvent) => TEvent;
  /** Frees what the stream holds. */
  readonly stop: () => void;
}

/**
 * Runs a stream. Its loop goes on when the consumer asks for more, and otherwise stands still: nothing is read
 * ahead, so that a slow consumer costs no memory.
 *
 * @yields What is found.
 */
export async function* runStream<TEvent>(
  parts: StreamParts<TEvent>,
): AsyncGenerator<TEvent, void, undefined> {
  const { signals, random, signal, isReady, takeStep, isCaughtUp, toEvent, stop } = parts;
  let current: LiveStatus = 'connecting';
  let failures = 0;
  signal.addEventListener('abort', () => signals.alarm.ring(), { once: true });
  try {
    yield toEvent({ type: 'status', status: current });
    while (!signal.aborted) {
      const status = signals.takeStatus();
      if (status) {
        if (status.status === current) continue;
        current = status.status;
        yield toEvent(status);
      } else if (isReady() && !signals.isResting) {
        try {
          for await (const events of takeStep()) for (const event of events) yield event;
          failures = 0;
        } catch (error) {
          const outlook = outlookOf(error);
          if (signal.aborted) return;
          if (outlook === 'hopeless' || !ChatError.isInstance(error)) throw error;
          failures += 1;
          const leastMs = RateLimitError.isInstance(error) ? (error.retryAfterMs ?? 0) : 0;
          const delayMs = Math.max(backOffMs(failures, random), leastMs);
          signals.rest(delayMs, statusAfter(failures, outlook), error);
        }
      } else if (signals.isUp && current !== 'live' && !isReady() && isCaughtUp()) {
        current = 'live';
        yield toEvent({ type: 'status', status: current });
      } else await signals.alarm.sleep();
    }
  } finally {
    stop();
    signals.alarm.stop();
  }
}
