import { describe, expect, test } from 'vitest';
import { VirtualClock, virtualClockStart } from './virtual-clock.ts';

describe('a virtual clock', () => {
  test('stands still until it is advanced, and runs what falls due in order, each at its moment', () => {
    const clock = new VirtualClock();
    const seen: [string, number][] = [];
    const note = (name: string) => () => void seen.push([name, clock.now() - virtualClockStart]);
    clock.schedule(200, note('second'));
    clock.schedule(100, note('first'));
    clock.schedule(301, note('later'));

    clock.advance(300);

    expect(seen).toEqual([
      ['first', 100],
      ['second', 200],
    ]);
    expect(clock.now()).toBe(virtualClockStart + 300);
  });

  test('calls off one of two timers that run the same', () => {
    const clock = new VirtualClock();
    let runs = 0;
    const run = (): void => void (runs += 1);
    const callOff = clock.schedule(100, run);
    clock.schedule(100, run);

    callOff();
    clock.advance(100);

    expect(runs).toBe(1);
  });

  test('keeps what waits waiting as long as it had to when it is turned', () => {
    const clock = new VirtualClock();
    let runs = 0;
    const callOff = clock.schedule(100, () => void (runs += 1));
    clock.schedule(100, () => void (runs += 10));

    clock.turnTo(0);
    callOff();
    clock.advance(99);
    expect(runs).toBe(0);

    clock.advance(1);
    expect(runs).toBe(10);
  });

  test('goes only forward for who measures time by it, also when it is turned back', () => {
    const clock = new VirtualClock();
    clock.advance(100);
    clock.turnTo(0);
    clock.advance(50);

    expect([clock.now(), clock.monotonicNow()]).toEqual([50, 150]);
  });
});
