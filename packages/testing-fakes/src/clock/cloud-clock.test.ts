import { describe, expect, test } from 'vitest';
import { createFakeGenesysCloud } from '../fake-genesys-cloud.ts';
import { VirtualClock } from './virtual-clock.ts';

describe('the clock of a cloud', () => {
  test('is the one that the cloud was made with, and times what a client waits for', () => {
    const clock = new VirtualClock();
    const cloud = createFakeGenesysCloud({ seed: 'empty', clock });
    let isDue = false;
    cloud.clock.startTimer(1000, () => (isDue = true));
    cloud.advance(1000);

    expect(cloud.clock).toBe(clock);
    expect(isDue).toBe(true);
  });

  test('times what a client waits for by a clock of somebody else too', () => {
    const inner = new VirtualClock();
    const cloud = createFakeGenesysCloud({
      seed: 'empty',
      clock: {
        now: () => inner.now(),
        advance: (ms) => inner.advance(ms),
        schedule: (delayMs, run) => inner.schedule(delayMs, run),
      },
    });
    const startedAt = cloud.clock.monotonicNow();
    let passedMs = 0;
    cloud.clock.startTimer(1000, () => (passedMs = cloud.clock.monotonicNow() - startedAt));
    cloud.advance(1500);

    expect(passedMs).toBe(1000);
  });
});
