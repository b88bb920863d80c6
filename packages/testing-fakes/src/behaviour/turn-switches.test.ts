import { describe, expect, test } from 'vitest';
import { createFakeGenesysCloud } from '../fake-genesys-cloud.ts';

describe('a switch', () => {
  test.each([
    [
      'a word that it does not know',
      { historyOrder: 'oldest-first' },
      'historyOrder: takes newestFirst or oldestFirst.',
    ],
    ['a status that it does not know', { invalidGrantStatus: 500 }, 'invalidGrantStatus: takes 400 or 401.'],
    ['a text for a number', { maxPins: '5' }, 'maxPins: takes a number.'],
    ['null', { remembersLogin: null }, 'remembersLogin: takes a boolean.'],
    ['less than nothing', { editWindowMs: -1 }, 'editWindowMs: takes a number from 0 on.'],
    ['no number', { editWindowMs: Number.NaN }, 'editWindowMs: takes a number from 0 on.'],
    ['heartbeats without a pause', { heartbeatMs: 0 }, 'heartbeatMs: takes a number above 0.'],
  ])('refuses %s, at first and later on', (_title, change, message) => {
    const cloud = createFakeGenesysCloud({ seed: 'empty' });
    const before = cloud.behaviour;

    expect(() => createFakeGenesysCloud({ behaviour: change as object })).toThrow(message);
    expect(() => cloud.behave(change as object)).toThrow(message);
    expect(cloud.behaviour).toBe(before);
  });

  test('stays as it is when it is turned to undefined', () => {
    const cloud = createFakeGenesysCloud({ seed: 'empty', behaviour: { maxPins: 1 } });
    cloud.behave({ maxPins: undefined } as object);

    expect(cloud.behaviour.maxPins).toBe(1);
  });
});
