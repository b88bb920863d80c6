import type { Clock } from '@genesys-chat/transport';
import type { LinkState } from '../connection/topic-listener.ts';
import { LinkSignals } from './link-signals.ts';
import { Work, lookLimit, workLimit } from './work.ts';

/** Wait before a message that was announced and not found is looked for again, in milliseconds; doubles each time. */
const lookAgainMs = 500;

/** Collects what there is to read in a conversation. */
export class ConversationSignals extends LinkSignals {
  readonly #hasBareTopic: boolean;
  readonly #missing = new Map<string, number>();
  #work = new Work();

  constructor(clock: Clock, hasBareTopic: boolean) {
    super(clock);
    this.#hasBareTopic = hasBareTopic;
  }

  /** Whether there is work. */
  get hasWork(): boolean {
    return !this.#work.isEmpty;
  }

  /** {@inheritDoc LinkSignals.onEvent} */
  override onEvent(eventBody: unknown): void {
    if (this.#hasBareTopic) this.#work.whole = true;
    else this.#work.add(eventBody);
    this.alarm.ring();
  }

  /** {@inheritDoc LinkSignals.onLink} */
  override onLink(state: LinkState): void {
    if (state.isUp) this.#work.whole = true;
    super.onLink(state);
  }

  /** Asks for all watched messages to be read again. */
  lookAround(): void {
    this.#work.whole = true;
    this.alarm.ring();
  }

  /** Takes the work, leaving none. */
  takeWork(): Work {
    const work = this.#work;
    this.#work = new Work();
    return work;
  }

  /** Gives back what could not be done. */
  returnWork(work: Work): void {
    work.addAll(this.#work);
    this.#work = work;
  }

  /** Has messages that were announced and not found looked for again, later and a limited number of times. */
  lookAgain({ created }: Work): void {
    let fewestTries = lookLimit;
    for (const [id, tries] of created) {
      if (tries + 1 >= lookLimit || this.#missing.size >= workLimit) continue;
      this.#missing.set(id, tries + 1);
      fewestTries = Math.min(fewestTries, tries);
    }
    if (fewestTries === lookLimit) return;
    this.alarm.ringIn(lookAgainMs * 2 ** fewestTries, () => {
      for (const [id, tries] of this.#missing) this.#work.created.set(id, tries);
      this.#missing.clear();
    });
  }
}
