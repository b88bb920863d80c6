import type { ChatMessageResponse } from '@genesys-chat/models';
import { QueryClient, QueryObserver } from '@tanstack/react-query';
import fc, { type Scheduler } from 'fast-check';
import { alterMessage, dropMessage, historyQueryKey, putMessage } from '../../src/history/history-cache.ts';
import { refetchHistory } from '../../src/history/history-fetch.ts';
import { HistoryReader } from '../../src/history/history-reader.ts';
import type { History } from '../../src/history/history.ts';
import { SimulatedRoom } from './simulated-room.ts';

/** What happens in a room, or what somebody does who looks at it; `back` counts from the newest message. */
export type Step =
  | { readonly kind: 'arrive'; readonly count: number }
  | { readonly kind: 'edit' | 'delete' | 'jump'; readonly back: number }
  | { readonly kind: 'send' | 'older' | 'newer' | 'newest' | 'refetch' | 'lose' | 'return' };

/** Any step. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('arrive' as const), count: fc.constantFrom(1, 2, 70, 700) }),
  fc.record({
    kind: fc.constantFrom('edit' as const, 'delete' as const, 'jump' as const),
    back: fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 400 })),
  }),
  fc.record({
    kind: fc.constantFrom(...(['send', 'older', 'newer', 'newest', 'refetch', 'lose', 'return'] as const)),
  }),
);

const room = { kind: 'room', roomJid: 'r@conference.acme' } as const;
const queryKey = historyQueryKey(room);

/** Somebody who has a room open, while a scheduler decides in which order everything comes about. */
export class SimulatedVisit {
  readonly room: SimulatedRoom;
  readonly #scheduler: Scheduler;
  readonly #queries = new QueryClient();
  readonly #reader: HistoryReader;
  readonly #observer: QueryObserver<History>;
  /** What the live stream has to tell; nothing before it has begun. */
  readonly #untold: (() => void)[] = [];
  #stream: 'new' | 'live' | 'lost' = 'new';
  #isTelling = true;
  #isCaughtUp = false;
  #isPaging = false;
  #jumping = new AbortController();
  #unfinished = 0;

  constructor(scheduler: Scheduler, count: number) {
    this.#scheduler = scheduler;
    this.room = new SimulatedRoom(scheduler);
    for (let number = 0; number < count; number += 1) this.room.add();
    this.#reader = new HistoryReader(this.#queries, queryKey, (options) => this.room.walk(options));
    this.#observer = new QueryObserver<History>(this.#queries, {
      queryKey,
      queryFn: ({ signal }) => this.#reader.readNewest(signal),
      retry: false,
      structuralSharing: false,
    });
  }

  /** What is known. */
  get history(): History | undefined {
    return this.#queries.getQueryData<History>(queryKey);
  }

  /** Takes the steps, then lets everything come to its end. */
  async take(steps: readonly Step[]): Promise<void> {
    const hide = this.#observer.subscribe(() => undefined);
    this.#run(this.#begin());
    const scheduled = steps.map((step) => ({
      label: JSON.stringify(step),
      builder: () => Promise.resolve(this.#takeStep(step)),
    }));
    const { task } = this.#scheduler.scheduleSequence(scheduled);
    this.#run(task.then(() => this.#takeStep({ kind: 'return' })));
    do {
      await this.#scheduler.waitAll();
      await new Promise((resolve) => {
        setTimeout(resolve, 0);
      });
    } while (this.#unfinished > 0 || this.#scheduler.count() > 0);
    hide();
  }

  #takeStep(step: Step): void {
    switch (step.kind) {
      case 'arrive':
        // So many do not come within the moments that it takes to go live.
        this.#arrive(this.#isCaughtUp ? step.count : 1);
        break;
      case 'send': {
        const [message] = this.#arrive(1);
        const putSent = (): void => {
          // Nobody changes it in the moment between the answer and its place in the list.
          if (message && this.room.messages.includes(message)) putMessage(this.#queries, room, message);
        };
        this.#run(this.#when('sent').then(putSent));
        break;
      }
      case 'edit':
      case 'delete':
        this.#change(step);
        break;
      case 'jump':
        this.#jump(step.back);
        break;
      case 'older':
        if (this.history?.hasOlder) this.#page(() => this.#reader.readOlder());
        break;
      case 'newer':
        if (this.history?.hasNewer) this.#page(() => this.#reader.readNewer());
        break;
      case 'newest':
        if (this.history) this.#run(this.#reader.showNewest());
        break;
      case 'refetch':
        this.#run(this.#observer.refetch());
        break;
      case 'lose':
        if (this.#stream === 'live') this.#stream = 'lost';
        break;
      case 'return':
        if (this.#stream !== 'lost') break;
        this.#stream = 'live';
        this.#run(this.#tellOn().then(() => refetchHistory(this.#queries, queryKey)));
        break;
    }
  }

  #arrive(count: number): readonly ChatMessageResponse[] {
    const messages = Array.from({ length: count }, () => this.room.add());
    this.#tell(() => {
      for (const message of messages) putMessage(this.#queries, room, message);
    });
    return messages;
  }

  #change({ kind, back }: { readonly kind: 'edit' | 'delete' | 'jump'; readonly back: number }): void {
    const message = this.room.messages.at(-1 - back);
    if (!message || this.#stream === 'new') return;
    const edited = kind === 'edit' ? { ...message, body: `${message.body}!` } : undefined;
    this.room.replace(message, edited);
    if (edited) this.#tell(() => alterMessage(this.#queries, message.id, () => edited));
    else this.#tell(() => dropMessage(this.#queries, message.id));
  }

  #jump(back: number): void {
    const message = this.room.messages.at(-1 - back);
    if (!message || !this.history) return;
    this.#jumping.abort();
    this.#jumping = new AbortController();
    this.#run(this.#reader.showAround(message.dateCreated, this.#jumping.signal));
  }

  #page(read: () => Promise<void>): void {
    if (this.#isPaging) return;
    this.#isPaging = true;
    this.#run(read().finally(() => (this.#isPaging = false)));
  }

  async #begin(): Promise<void> {
    await this.#when('live');
    this.#stream = 'live';
    await refetchHistory(this.#queries, queryKey);
    this.#isCaughtUp = true;
    this.#isTelling = false;
    await this.#tellOn();
  }

  #tell(event: () => void): void {
    if (this.#stream === 'new') return;
    this.#untold.push(event);
    this.#run(this.#tellOn());
  }

  async #tellOn(): Promise<void> {
    if (this.#isTelling) return;
    this.#isTelling = true;
    while (this.#stream === 'live' && this.#untold.length > 0) {
      await this.#when('told');
      this.#untold.shift()?.();
    }
    this.#isTelling = false;
  }

  #when(label: string): Promise<void> {
    return this.#scheduler.schedule(Promise.resolve(), label);
  }

  #run(work: Promise<unknown>): void {
    this.#unfinished += 1;
    void work.catch(() => undefined).then(() => (this.#unfinished -= 1));
  }
}
