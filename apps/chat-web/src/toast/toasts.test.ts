import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showToast, toasts } from './toasts.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
});

function shown(): readonly string[] {
  return toasts.get().map(({ message }) => message);
}

test('shows the same words once, the last time that they were said', () => {
  showToast('Not allowed');
  showToast('Copied');
  vi.advanceTimersByTime(5000);
  showToast('Not allowed');

  expect(shown()).toEqual(['Copied', 'Not allowed']);
  vi.advanceTimersByTime(5000);
  expect(shown()).toEqual(['Not allowed']);
});

test('shows three at most, the newest last', () => {
  for (const words of ['one', 'two', 'three', 'four']) showToast(words);

  expect(shown()).toEqual(['two', 'three', 'four']);
});
