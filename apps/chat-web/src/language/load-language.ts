import type { LanguageCode } from './choose-language.ts';
import { createFormat } from './format.ts';
import { english, type Language } from './language.ts';

/**
 * Fetches a language.
 *
 * @param code - Which one.
 * @param locale - The browser's own name of it, such as `en-GB`, for times and dates as the reader knows them.
 */
export async function loadLanguage(code: LanguageCode, locale: string): Promise<Language> {
  const format = createFormat(locale);
  if (code === 'de') return { code, direction: 'ltr', text: (await import('./de.ts')).de, format };
  if (code === 'ar') return { code, direction: 'rtl', text: (await import('./ar.ts')).ar, format };
  return { ...english, format };
}
