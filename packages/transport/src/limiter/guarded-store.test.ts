import { describe, expect, test } from 'vitest';
import { VirtualClock } from '../../test/virtual-clock.ts';
import { GuardedStore } from './guarded-store.ts';
import type { RateLimitStore } from './rate-limit-store.ts';

const limit = { requests: 2, windowMs: 60_000 };

function guard(shared: RateLimitStore): {
  readonly store: GuardedStore;
  readonly clock: VirtualClock;
  readonly failures: unknown[];
} {
  const clock = new VirtualClock();
  const failures: unknown[] = [];
  return { clock, failures, store: new GuardedStore(clock, shared, (error) => void failures.push(error)) };
}

describe('a guarded store', () => {
  test('asks the shared store', async () => {
    const pauses: number[] = [];
    const { store, failures, clock } = guard({
      take: async () => 7,
      pause: async (forMs) => void pauses.push(forMs),
    });

    await expect(store.take(limit)).resolves.toBe(7);
    await store.pause(3000, limit);
    expect(pauses).toEqual([3000]);
    expect(failures).toEqual([]);
    expect(clock.pending).toBe(0);
  });

  test.each<[string, RateLimitStore['take']]>([
    [
      'throws',
      () => {
        throw new Error('store down');
      },
    ],
    ['rejects', () => Promise.reject(new Error('store down'))],
    ['hangs', () => new Promise(() => undefined)],
  ])('counts in memory while the shared store %s, and says so', async (_title, take) => {
    const { store, failures, clock } = guard({ take, pause: () => undefined });

    await expect(clock.settle(store.take(limit))).resolves.toBe(0);
    await expect(clock.settle(store.take(limit))).resolves.toBe(0);
    await expect(clock.settle(store.take(limit))).resolves.toBeGreaterThan(50_000);
    expect(failures).toHaveLength(1);
  });

  test('keeps a pause that the shared store did not take', async () => {
    const down = new Error('store down');
    const { store, failures, clock } = guard({
      take: () => Promise.reject(down),
      pause: () => Promise.reject(down),
    });
    await store.pause(3000, limit);

    await expect(clock.settle(store.take(limit))).resolves.toBe(3000);
    expect(failures).toEqual([down]);
  });

  test('asks the shared store again after five seconds', async () => {
    let isDown = true;
    const { store, failures, clock } = guard({
      take: () => (isDown ? Promise.reject(new Error('store down')) : 7),
      pause: () => undefined,
    });
    await store.take(limit);
    isDown = false;
    clock.jump(4999);
    await expect(store.take(limit)).resolves.toBe(0);
    clock.jump(1);
    await expect(store.take(limit)).resolves.toBe(7);
    expect(failures).toHaveLength(1);
  });

  test('takes no number that cannot be waited for', async () => {
    const { store } = guard({ take: () => Number.NaN, pause: () => undefined });

    await expect(store.take(limit)).resolves.toBe(0);
  });
});
