import type { ChatMessageResponse } from '@genesys-chat/models';
import type { OutboxDelivery } from '../../src/outbox/outbox-delivery.ts';
import type { OutboxEntry } from '../../src/outbox/outbox-entry.ts';
import { Outbox } from '../../src/outbox/outbox.ts';

/** Where most is said. */
export const conversation = { kind: 'room', roomJid: 'r@conference.acme' } as const;
/** Somewhere else. */
export const other = { kind: 'person', userId: 'bo' } as const;

/** Something to say. */
export function hello(body: string, to: OutboxEntry['conversation'] = conversation) {
  return { conversation: to, body, mentions: [], threadId: undefined };
}

/** What the platform keeps of it. */
export function stored(id: string, body: string): ChatMessageResponse {
  return { id, body, dateCreated: '2026-03-02T10:00:00Z', toJid: 'r', jid: 'ana@acme', thread: {} };
}

/** An outbox whose deliveries end when the test says so. */
export function setUp(kept: readonly OutboxEntry[] = [], changes: Partial<OutboxDelivery> = {}) {
  const attempts: { readonly body: string; succeed(): void; lose(): void; fail(code: string): void }[] = [];
  const disk = new Map(kept.map((entry) => [entry.localId, entry]));
  const arrived: string[] = [];
  const delivery: OutboxDelivery = {
    isOnline: () => true,
    codeOf: (error) => (error as Error).message,
    twinsOf: () => [],
    findSent: () => Promise.resolve(undefined),
    send: ({ body }) =>
      new Promise((resolve, reject) => {
        attempts.push({
          body,
          succeed: () => resolve({ id: `sent ${body}`, message: stored(`sent ${body}`, body) }),
          lose: () => resolve({ id: `sent ${body}`, message: undefined }),
          fail: (code) => reject(new Error(code)),
        });
      }),
    ...changes,
  };
  const storage = {
    tabId: 'tab',
    put: (entry: OutboxEntry) => Promise.resolve(void disk.set(entry.localId, entry)),
    remove: (localId: string) => Promise.resolve(void disk.delete(localId)),
  };
  const taken: unknown[] = [];
  const outbox = new Outbox(kept, storage, delivery, {
    onTaken: (to) => taken.push(to),
    onSent: (_, message) => message && arrived.push(message.id),
  });
  const states = () => outbox.entries.get().map(({ body, state }) => `${body} ${state}`);
  return { outbox, attempts, arrived, taken, disk, states };
}

/** Lets everything that has been promised happen. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
