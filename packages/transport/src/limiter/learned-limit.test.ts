import { describe, expect, test } from 'vitest';
import { VirtualClock } from '../../test/virtual-clock.ts';
import { LearnedLimit } from './learned-limit.ts';

const windowMs = 60_000;

function learned(): { readonly limit: LearnedLimit; readonly clock: VirtualClock } {
  const clock = new VirtualClock();
  return { clock, limit: new LearnedLimit(clock, { requests: 300, windowMs }) };
}

describe('a learned limit', () => {
  test('begins as configured', () => {
    expect(learned().limit.current).toEqual({ requests: 300, windowMs });
  });

  test('halves once for refusals that come together', () => {
    const { limit, clock } = learned();
    limit.shrink();
    clock.jump(999);
    limit.shrink();
    expect(limit.current.requests).toBe(150);

    clock.jump(1);
    limit.shrink();
    expect(limit.current.requests).toBe(75);
  });

  test('never falls below a tenth', () => {
    const { limit, clock } = learned();
    for (let refusal = 0; refusal < 10; refusal += 1) {
      limit.shrink();
      clock.jump(1000);
    }
    expect(limit.current.requests).toBe(30);
  });

  test('grows back by a tenth in each quiet window, up to what is configured', () => {
    const { limit, clock } = learned();
    limit.shrink();
    clock.jump(windowMs - 1);
    expect(limit.current.requests).toBe(150);
    clock.jump(1);
    expect(limit.current.requests).toBe(180);
    clock.jump(2 * windowMs);
    expect(limit.current.requests).toBe(240);
    clock.jump(100 * windowMs);
    expect(limit.current.requests).toBe(300);
  });
});
