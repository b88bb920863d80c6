import { use } from 'react';
import type { Format } from './format.ts';
import { LanguageContext, type Text } from './language.ts';

/** The texts of the app in the language that was chosen. */
export function useText(): Text {
  return use(LanguageContext).text;
}

/** Formats of times and lists in the language that was chosen. */
export function useFormat(): Format {
  return use(LanguageContext).format;
}
