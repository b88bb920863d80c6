import { Dialog } from '../design/dialog.tsx';
import form from '../design/form.module.css';
import { useText } from '../language/use-text.ts';
import { AppPreferences } from './app-preferences.tsx';
import { MySettings } from './my-settings.tsx';
import { OrganizationSettings } from './organization-settings.tsx';

/** How the app looks, what notifies, and what the organisation allows. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  return (
    <Dialog title={text.settings} onClose={onClose}>
      <div className={form['form']}>
        <AppPreferences />
        <MySettings />
        <OrganizationSettings />
      </div>
    </Dialog>
  );
}
