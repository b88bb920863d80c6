import { createContext } from 'react';
import { en } from './en.ts';
import { createFormat, type Format } from './format.ts';

/** Every text of the app in one language. */
export type Text = typeof en;

/** A language with its texts. */
export interface Language {
  readonly code: string;
  readonly direction: 'ltr' | 'rtl';
  readonly text: Text;
  readonly format: Format;
}

/** English, until another language is chosen. */
export const english: Language = { code: 'en', direction: 'ltr', text: en, format: createFormat('en') };

/** The language that the app speaks. */
export const LanguageContext = createContext<Language>(english);
