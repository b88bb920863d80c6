import { Dialog } from '../design/dialog.tsx';
import { useText } from '../language/use-text.ts';
import styles from './shortcuts-dialog.module.css';

/** Every key that does something. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const shortcuts: readonly (readonly [keys: string, what: string])[] = [
    [`${text.keyControl} K · ⌘K`, text.findChat],
    [`${text.keyControl} / · ⌘/`, text.shortcuts],
    ['Enter', text.send],
    [`${text.keyShift} Enter`, text.newLine],
    ['↑', text.keyEditLast],
    [`↑ ↓ ${text.keyHome} ${text.keyEnd}`, text.keyMessages],
    ['R', text.replyInThread],
    ['E', text.editMessage],
    ['P', text.keyPin],
    [text.keyDelete, text.delete],
    ['Esc', text.closePanel],
  ];
  return (
    <Dialog title={text.shortcuts} onClose={onClose}>
      <dl className={styles['list']}>
        {shortcuts.map(([keys, what]) => (
          <div key={keys} className={styles['pair']}>
            <dt>
              <kbd dir="ltr">{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
