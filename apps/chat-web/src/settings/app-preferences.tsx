import { useState } from 'react';
import form from '../design/form.module.css';
import { chooseLanguage, type LanguageCode, languageNames } from '../language/choose-language.ts';
import { useText } from '../language/use-text.ts';
import { askToNotify } from '../notifications/ask-to-notify.ts';
import { prefer, preferences, type Preferences } from '../preferences/preferences.ts';
import { useStore } from '../state/use-store.ts';

/** What is chosen for this browser alone. */
export function AppPreferences() {
  const text = useText();
  const { language, theme, notifies } = useStore(preferences);
  const [isForbidden, setIsForbidden] = useState(false);
  const notify = async (wanted: boolean): Promise<void> => setIsForbidden(!(await askToNotify(wanted)));
  return (
    <fieldset className={form['section']}>
      <legend>{text.thisBrowser}</legend>
      <label className={form['row']}>
        {text.language}
        <select
          value={language ?? chooseLanguage(navigator.languages)}
          onChange={(event) => prefer({ language: event.target.value as LanguageCode })}
        >
          {Object.entries(languageNames).map(([code, name]) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className={form['row']}>
        {text.theme}
        <select
          value={theme}
          onChange={(event) => prefer({ theme: event.target.value as Preferences['theme'] })}
        >
          <option value="system">{text.themeSystem}</option>
          <option value="light">{text.themeLight}</option>
          <option value="dark">{text.themeDark}</option>
        </select>
      </label>
      <label className={form['row']}>
        {text.notifyHere}
        <input type="checkbox" checked={notifies} onChange={(event) => void notify(event.target.checked)} />
      </label>
      <p className={form['note']}>{text.notifyScope}</p>
      {isForbidden && (
        <p role="alert" className={form['error']}>
          {text.notifyForbidden}
        </p>
      )}
    </fieldset>
  );
}
