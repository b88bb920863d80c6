import { describe, expect, test } from 'vitest';
import { countListeners } from '../../test/count-listeners.ts';
import { followSignal } from './follow-signal.ts';

function watched(): { readonly controller: AbortController; readonly listeners: () => number } {
  const controller = new AbortController();
  return { controller, listeners: countListeners(controller.signal) };
}

describe('followSignal', () => {
  test('tells all who follow, by one listener', () => {
    const { controller, listeners } = watched();
    const told: string[] = [];
    for (const name of ['a', 'b', 'c']) followSignal(controller.signal, () => void told.push(name));
    expect(listeners()).toBe(1);
    controller.abort();

    expect(told).toEqual(['a', 'b', 'c']);
  });

  test('tells nobody who stopped, and listens no more when all have', () => {
    const { controller, listeners } = watched();
    const told: string[] = [];
    const stops = ['a', 'b'].map((name) => followSignal(controller.signal, () => void told.push(name)));
    for (const stop of stops) stop();
    stops[0]?.();
    expect(listeners()).toBe(0);
    const stop = followSignal(controller.signal, () => void told.push('c'));
    stops[1]?.();
    controller.abort();
    stop();

    expect(told).toEqual(['c']);
    expect(listeners()).toBe(0);
  });

  test('goes through everybody although they stop while they are told', () => {
    const { controller } = watched();
    const told: string[] = [];
    const stops: (() => void)[] = [];
    for (const name of ['a', 'b', 'c']) {
      stops.push(
        followSignal(controller.signal, () => {
          told.push(name);
          stops.shift()?.();
        }),
      );
    }
    controller.abort();

    expect(told).toEqual(['a', 'b', 'c']);
  });
});
