import type { ChatError, Clock } from '@genesys-chat/transport';
import type { LiveStatus, LiveStatusEvent } from '../../events/live-status.ts';
import type { LinkState, TopicListener } from '../connection/topic-listener.ts';
import { Alarm } from './alarm.ts';

/** Statuses that wait for a busy consumer at most; the oldest make room. */
const statusLimit = 16;

/** Collects how listening to a topic stands, between two turns of the loop of a stream; bounded. */
export abstract class LinkSignals implements TopicListener {
  readonly alarm: Alarm;
  #statuses: LiveStatusEvent[] = [];
  #failure: { readonly error: unknown } | undefined;
  #isUp = false;
  #hasLink = false;
  #rest: object | undefined;

  constructor(clock: Clock) {
    this.alarm = new Alarm(clock);
  }

  /** Whether the topic is being listened to. */
  get isUp(): boolean {
    return this.#isUp;
  }

  /** Whether the loop is to wait after a failure. */
  get isResting(): boolean {
    return this.#rest !== undefined;
  }

  /** {@inheritDoc TopicListener.onEvent} */
  abstract onEvent(eventBody: unknown): void;

  /** {@inheritDoc TopicListener.onLink} */
  onLink(state: LinkState): void {
    this.#hasLink = true;
    this.#isUp = state.isUp;
    if (state.isUp) this.#rest = undefined;
    else this.#addStatus(state);
    this.alarm.ring();
  }

  /** {@inheritDoc TopicListener.onFailure} */
  onFailure(error: unknown): void {
    this.#failure = { error };
    this.alarm.ring();
  }

  /** Takes the oldest status that was not told; throws when listening is over for good. */
  takeStatus(): LiveStatusEvent | undefined {
    if (this.#failure) throw this.#failure.error;
    return this.#statuses.shift();
  }

  /**
   * Lets the loop rest after a failed request, but no longer than until listening begins again. While there is no
   * listening, its status says enough.
   */
  rest(delayMs: number, status: LiveStatus, error: ChatError): void {
    const rest = (this.#rest = {});
    if (this.#isUp || !this.#hasLink) this.#addStatus({ status, reason: 'request_failed', error });
    this.alarm.ringIn(delayMs, () => {
      // Another rest may have begun since.
      if (this.#rest === rest) this.#rest = undefined;
    });
  }

  #addStatus({ status, reason, error }: Omit<LiveStatusEvent, 'type'>): void {
    this.#statuses.push({ type: 'status', status, ...(reason && { reason }), ...(error && { error }) });
    if (this.#statuses.length > statusLimit) this.#statuses.shift();
  }
}
