/** Languages that the app speaks, by their code, each named in itself. */
export const languageNames = { en: 'English', de: 'Deutsch', ar: 'العربية' } as const;

/** Codes of the languages that the app speaks. */
export type LanguageCode = keyof typeof languageNames;

/** Chooses the first language that the app speaks. */
export function chooseLanguage(wanted: readonly string[]): LanguageCode {
  for (const tag of wanted) {
    const code = tag.toLowerCase().split('-')[0] ?? '';
    if (Object.hasOwn(languageNames, code)) return code as LanguageCode;
  }
  return 'en';
}

/** The browser's own name of a language, such as `en-GB`, for times and dates as the reader knows them. */
export function chooseLocale(code: LanguageCode, wanted: readonly string[]): string {
  const tag = wanted.find((candidate) => candidate.toLowerCase().startsWith(code));
  try {
    // Some browsers have names that the standard does not allow, such as `en-US@posix`.
    return Intl.getCanonicalLocales(tag)[0] ?? code;
  } catch {
    return code;
  }
}
