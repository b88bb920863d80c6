import { expect, test } from 'vitest';
import { type KeyPress, matchesShortcut } from './matches-shortcut.ts';

const none: KeyPress = { key: '', code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

test.each([
  ['with Control', 'mod+k', { key: 'k', ctrlKey: true }],
  ['with Command, and capital letters locked', 'mod+k', { key: 'K', metaKey: true }],
  ['on an Arabic keyboard', 'mod+k', { key: 'ن', code: 'KeyK', ctrlKey: true }],
  ['on a German keyboard, above the 7', 'mod+/', { key: '/', code: 'Digit7', ctrlKey: true, shiftKey: true }],
  ['on an Arabic keyboard, in its place', 'mod+/', { key: 'ظ', code: 'Slash', ctrlKey: true }],
  ['with an arrow', 'alt+ArrowUp', { key: 'ArrowUp', code: 'ArrowUp', altKey: true }],
])('hears a shortcut %s', (_, shortcut, press) => {
  expect(matchesShortcut({ ...none, ...press }, shortcut)).toBe(true);
});

test.each([
  ['without Control', { key: 'k', code: 'KeyK' }],
  ['with Shift', { key: 'K', code: 'KeyK', ctrlKey: true, shiftKey: true }],
  ['where a Latin keyboard has another letter in the place of K', { key: 't', code: 'KeyK', ctrlKey: true }],
])('hears none %s', (_, press) => {
  expect(matchesShortcut({ ...none, ...press }, 'mod+k')).toBe(false);
});
