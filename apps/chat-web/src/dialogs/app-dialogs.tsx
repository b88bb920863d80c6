import { Suspense } from 'react';
import { lazily } from '../app/lazily.ts';
import { useShortcut } from '../keyboard/use-shortcut.ts';
import { useStore } from '../state/use-store.ts';
import { closeDialog, dialog, openDialog } from './open-dialog.ts';

const dialogs = {
  createRoom: lazily(() => import('../rooms/create-room-dialog.tsx'), 'CreateRoomDialog'),
  diagnostics: lazily(() => import('../diagnostics/diagnostics-dialog.tsx'), 'DiagnosticsDialog'),
  faults: lazily(() => import('../faults/faults-dialog.tsx'), 'FaultsDialog'),
  settings: lazily(() => import('../settings/settings-dialog.tsx'), 'SettingsDialog'),
  shortcuts: lazily(() => import('../keyboard/shortcuts-dialog.tsx'), 'ShortcutsDialog'),
};

/** The window that is open, if any. */
export function AppDialogs() {
  const name = useStore(dialog);
  useShortcut('mod+/', () => openDialog('shortcuts'));
  const Open = name && dialogs[name];
  return <Suspense>{Open && <Open onClose={closeDialog} />}</Suspense>;
}
