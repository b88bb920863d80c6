import { describe, expect, test } from 'vitest';
import { createFormat } from './format.ts';

const now = new Date(2026, 2, 4, 15, 30);

describe('createFormat', () => {
  test('names days as people do', () => {
    const { day } = createFormat('en-GB');

    expect(day(new Date(2026, 2, 4, 0, 5), now)).toBe('Today');
    expect(day(new Date(2026, 2, 3, 23, 55), now)).toBe('Yesterday');
    expect(day(new Date(2026, 1, 20), now)).toMatch(/^Friday,? 20 February$/);
    expect(day(new Date(2025, 1, 20), now)).toBe('20 February 2025');
  });

  test('is as short as a list needs', () => {
    const { recent } = createFormat('en-GB');

    expect(recent(new Date(2026, 2, 4, 9, 5), now)).toBe('09:05');
    expect(recent(new Date(2026, 2, 2), now)).toBe('Mon');
    expect(recent(new Date(2026, 0, 2), now)).toBe('2 Jan');
    expect(recent(new Date(2025, 0, 2), now)).toBe('02/01/2025');
  });

  test('speaks the language', () => {
    expect(createFormat('de').day(new Date(2026, 2, 3), now)).toBe('Gestern');
  });
});
