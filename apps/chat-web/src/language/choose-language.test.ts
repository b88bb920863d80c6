import { describe, expect, test } from 'vitest';
import { chooseLanguage, chooseLocale } from './choose-language.ts';

describe('chooseLanguage', () => {
  test.each([
    [['de-AT', 'en'], 'de'],
    [['fr', 'ar-EG'], 'ar'],
    [['fr', 'toString'], 'en'],
    [[], 'en'],
  ])('chooses from %j the language %s', (wanted, code) => {
    expect(chooseLanguage(wanted)).toBe(code);
  });
});

describe('chooseLocale', () => {
  test.each([
    [['de-AT', 'en'], 'de-AT'],
    [['de@posix'], 'de'],
    [['en'], 'de'],
  ])('names the language %j for dates as %s', (wanted, locale) => {
    expect(chooseLocale('de', wanted)).toBe(locale);
  });
});
