import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VirtualClock } from '../../test/virtual-clock.ts';
import { MemoryRateLimitStore } from './memory-rate-limit-store.ts';

const limit = { requests: 3, windowMs: 60_000 };

describe('the store in memory', () => {
  test('lets a window full pass at once, and the next when the oldest has left the window', () => {
    const clock = new VirtualClock();
    const store = new MemoryRateLimitStore(clock);
    expect([store.take(limit), store.take(limit), store.take(limit)]).toEqual([0, 0, 0]);

    clock.jump(1000);
    expect(store.take(limit)).toBe(59_000);
    clock.jump(59_000);
    expect(store.take(limit)).toBe(0);
  });

  test('lets nobody pass during a pause, and a longer pause wins over a shorter one', () => {
    const clock = new VirtualClock();
    const store = new MemoryRateLimitStore(clock);
    store.pause(5000);
    store.pause(1000);
    clock.jump(2000);

    expect(store.take(limit)).toBe(3000);
  });

  test('spaces requests evenly for a window after a pause', () => {
    const clock = new VirtualClock();
    const store = new MemoryRateLimitStore(clock);
    store.pause(5000);
    clock.jump(5000);
    expect([store.take(limit), store.take(limit)]).toEqual([0, 20_000]);
    clock.jump(20_000);
    expect([store.take(limit), store.take(limit)]).toEqual([0, 20_000]);
  });

  test('counts a request whose wait rounds to nothing', () => {
    const clock = new VirtualClock();
    const store = new MemoryRateLimitStore({
      now: () => 0,
      startTimer: () => () => undefined,
      monotonicNow: () => clock.monotonicNow() + (clock.monotonicNow() === 0 ? 5e-324 : 0),
    });
    const one = { requests: 1, windowMs: 60_000 };
    expect(store.take(one)).toBe(0);
    clock.jump(60_000);

    expect([store.take(one), store.take(one)]).toEqual([0, 60_000]);
  });

  test('never lets more pass than the limit in any window, whatever happens', () => {
    const step = fc.oneof(
      fc.record({ jumpMs: fc.integer({ min: 0, max: 90_000 }) }),
      fc.record({ pauseMs: fc.integer({ min: 0, max: 90_000 }) }),
      fc.constant({ take: true }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const clock = new VirtualClock();
        const store = new MemoryRateLimitStore(clock);
        const passedAtMs: number[] = [];
        let pausedUntilMs = 0;
        for (const each of steps) {
          const nowMs = clock.monotonicNow();
          if ('jumpMs' in each) clock.jump(each.jumpMs);
          else if ('pauseMs' in each) {
            store.pause(each.pauseMs);
            pausedUntilMs = Math.max(pausedUntilMs, nowMs + each.pauseMs);
          } else if (store.take(limit) === 0) {
            expect(nowMs).toBeGreaterThanOrEqual(pausedUntilMs);
            passedAtMs.push(nowMs);
            const inWindow = passedAtMs.filter((moment) => moment > nowMs - limit.windowMs);
            expect(inWindow.length).toBeLessThanOrEqual(limit.requests);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('names a wait after which the request may really leave, unless somebody pauses', () => {
    let refusedTwice = false;
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40_000 }), { maxLength: 20 }), (jumps) => {
        const clock = new VirtualClock();
        const store = new MemoryRateLimitStore(clock);
        for (const jumpMs of jumps) {
          clock.jump(jumpMs);
          const waitMs = store.take(limit);
          clock.jump(waitMs);
          if (waitMs > 0) refusedTwice ||= store.take(limit) !== 0;
        }
      }),
    );
    expect(refusedTwice).toBe(false);
  });
});
