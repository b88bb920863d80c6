import { expect, test } from 'vitest';
import { initials } from './initials.ts';

test.each([
  ['Ana Ruiz', 'AR'],
  ['Ana María de la Cruz', 'AC'],
  ['ana', 'A'],
  ['Жанна Д’Арк', 'ЖД'],
  ['𝒜da (temporary)', '𝒜'],
  ['  ', '?'],
])('makes %j into %j', (name, expected) => {
  expect(initials(name)).toBe(expected);
});
