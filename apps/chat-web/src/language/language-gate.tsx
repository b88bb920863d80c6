import { type ReactNode, useEffect, useState } from 'react';
import { preferences } from '../preferences/preferences.ts';
import { useStore } from '../state/use-store.ts';
import { chooseLanguage, chooseLocale } from './choose-language.ts';
import { english, type Language, LanguageContext } from './language.ts';
import { loadLanguage } from './load-language.ts';

/** Gives everything below it the language that was chosen, and tells the browser which it is. */
export function LanguageGate({ children }: { readonly children: ReactNode }) {
  const { language: preferred, theme } = useStore(preferences);
  const [language, setLanguage] = useState<Language>();
  useEffect(() => {
    let isCurrent = true;
    const code = preferred ?? chooseLanguage(navigator.languages);
    const locale = chooseLocale(code, navigator.languages);
    const load = async (): Promise<void> => {
      // Better in English, or in the language before, than not at all.
      const loaded = await loadLanguage(code, locale).catch(() => undefined);
      if (!isCurrent) return;
      if (!loaded) return setLanguage((before) => before ?? english);
      document.documentElement.lang = loaded.code;
      document.documentElement.dir = loaded.direction;
      setLanguage(loaded);
    };
    void load();
    return () => {
      isCurrent = false;
    };
  }, [preferred]);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return language && <LanguageContext value={language}>{children}</LanguageContext>;
}
