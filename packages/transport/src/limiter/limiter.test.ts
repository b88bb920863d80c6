import { describe, expect, test } from 'vitest';
import { openScope } from '../../test/open-scope.ts';
import { VirtualClock } from '../../test/virtual-clock.ts';
import type { LimitInfo } from '../client-hooks.ts';
import { type Applicant, Limiter } from './limiter.ts';
import type { RateLimitStore } from './rate-limit-store.ts';
import type { Priority } from './waiting-line.ts';

interface Door {
  readonly limiter: Limiter;
  readonly clock: VirtualClock;
  /** Who passed, and when, in milliseconds since the beginning. */
  readonly passed: [name: string, atMs: number][];
  readonly failures: unknown[];
  readonly limits: LimitInfo[];
  readonly knock: (name: string, applicant?: Partial<Applicant>) => Promise<void>;
}

function door(requests: number, shared?: RateLimitStore): Door {
  const clock = new VirtualClock();
  const failures: unknown[] = [];
  const limits: LimitInfo[] = [];
  const limit = { requests, windowMs: 60_000 };
  const limiter = new Limiter(clock, limit, shared, {
    onStoreFailure: (error) => void failures.push(error),
    onLimit: (info) => void limits.push(info),
  });
  const passed: [string, number][] = [];
  const knock = async (name: string, applicant: Partial<Applicant> = {}): Promise<void> => {
    await limiter.enter({
      priority: 'interactive',
      patient: false,
      scope: openScope(),
      tooLong: (waitMs) => new Error(`${name} would wait ${waitMs} ms`),
      ...applicant,
    });
    passed.push([name, clock.monotonicNow()]);
  };
  return { limiter, clock, passed, failures, limits, knock };
}

function names(passed: Door['passed']): string {
  return passed.map(([name]) => name).join('');
}

describe('the limiter', () => {
  test('lets a window full pass without waiting, and the rest in order when the window has moved on', async () => {
    const { knock, passed, clock } = door(2);
    await clock.settle(Promise.all(['A', 'B', 'C', 'D', 'E'].map((name) => knock(name))));

    expect(passed).toEqual([
      ['A', 0],
      ['B', 0],
      ['C', 60_000],
      ['D', 60_000],
      ['E', 120_000],
    ]);
    expect(clock.pending).toBe(0);
  });

  test('serves interactive calls first, and background ones all the same', async () => {
    const { knock, passed, clock } = door(1);
    const knockAs = (priority: Priority, knockers: readonly string[]): Promise<void>[] =>
      knockers.map((name) => knock(name, { priority }));
    const background = knockAs('background', ['-', 'a', 'b']);
    const interactive = knockAs('interactive', ['A', 'B', 'C', 'D', 'E', 'F']);
    await clock.settle(Promise.all([...background, ...interactive]));

    expect(names(passed)).toBe('-ABCDaEFb');
  });

  test('stops everybody after a refusal, and wakes them one by one', async () => {
    const { limiter, knock, passed, clock } = door(300);
    await knock('A');
    limiter.refused(2000);
    await clock.settle(Promise.all(['B', 'C', 'D'].map((name) => knock(name))));

    // Half of 300 a minute is one in 400 ms.
    expect(passed).toEqual([
      ['A', 0],
      ['B', 2000],
      ['C', 2400],
      ['D', 2800],
    ]);
  });

  test('makes those wait longer who wait already when a refusal comes', async () => {
    const { limiter, knock, passed, clock } = door(1);
    await knock('A');
    const waiting = knock('B');
    await clock.advance(59_000);
    limiter.refused(5000);
    await clock.settle(waiting);

    expect(passed[1]).toEqual(['B', 64_000]);
  });

  test('tells a call at once that its time is too short', async () => {
    const { limiter, knock, clock, passed } = door(1);
    await knock('A');

    await expect(knock('B', { scope: openScope(undefined, 59_999) })).rejects.toThrow(
      'B would wait 60000 ms',
    );
    const waiting = knock('C', { scope: openScope(undefined, 70_000) });
    await Promise.all([
      expect(waiting).rejects.toThrow('C would wait 80000 ms'),
      clock.rest().then(() => limiter.refused(80_000)),
    ]);
    expect(clock.monotonicNow()).toBe(0);
    expect(names(passed)).toBe('A');
  });

  test('lets a call leave the line, with the reason of its signal, and frees its place', async () => {
    const { knock, clock, passed } = door(1);
    const controller = new AbortController();
    await knock('A');
    const leaving = knock('B', { scope: openScope(controller.signal) });
    const staying = knock('C');
    await Promise.all([
      expect(leaving).rejects.toThrow('enough'),
      clock.rest().then(() => controller.abort(new Error('enough'))),
    ]);
    await clock.settle(staying);

    expect(passed[1]).toEqual(['C', 60_000]);
    expect(clock.pending).toBe(0);
  });

  test('tells how close it is to its limit', async () => {
    const { limiter, knock, clock } = door(4);
    await Promise.all([knock('A'), knock('B')]);
    expect(limiter.state).toEqual({ requestsPerMinute: 4, used: 2, pausedForMs: 0, waiting: 0 });

    limiter.refused(2000);
    const waiting = knock('C');
    await clock.advance(500);
    expect(limiter.state).toEqual({ requestsPerMinute: 2, used: 2, pausedForMs: 1500, waiting: 1 });

    await clock.settle(waiting);
    await clock.advance(60_000);
    expect(limiter.state).toEqual({ requestsPerMinute: 4, used: 0, pausedForMs: 0, waiting: 0 });
  });

  test('runs no timer when nobody waits any more', async () => {
    const { knock, clock } = door(1);
    const controller = new AbortController();
    await knock('A');
    const leaving = knock('B', { scope: openScope(controller.signal) });
    const giveUp = async (): Promise<void> => {
      await clock.rest();
      expect(clock.pending).toBe(1);
      controller.abort(new Error('enough'));
    };
    await Promise.all([expect(leaving).rejects.toThrow('enough'), giveUp()]);

    expect(clock.pending).toBe(0);
  });

  test('says why, and for how long, calls are held back', async () => {
    const { limiter, knock, clock, limits } = door(1);
    await knock('A');
    const waiting = knock('B');
    await clock.rest();
    limiter.announced(1000);
    limiter.refused(2000);
    await clock.settle(waiting);

    expect(limits).toEqual([
      { reason: 'queue', waitMs: 60_000, waiting: 1 },
      { reason: 'announced', waitMs: 1000, waiting: 1 },
      { reason: 'refused', waitMs: 2000, waiting: 1 },
    ]);
  });

  test('counts by itself while a shared store fails, and says so', async () => {
    const down = new Error('store down');
    const { knock, failures, clock, passed } = door(1, {
      take: () => Promise.reject(down),
      pause: () => Promise.reject(down),
    });
    await clock.settle(Promise.all([knock('A'), knock('B')]));

    expect(passed).toEqual([
      ['A', 0],
      ['B', 60_000],
    ]);
    expect(failures).toContain(down);
  });
});
