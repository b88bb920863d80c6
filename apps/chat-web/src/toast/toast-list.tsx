import { IconButton } from '../design/icon-button.tsx';
import { useText } from '../language/use-text.ts';
import { useStore } from '../state/use-store.ts';
import styles from './toast-list.module.css';
import { hideToast, toasts } from './toasts.ts';
import { useIsOnTop } from './use-is-on-top.ts';

/**
 * Shows toasts, and says them to who cannot see them. An open window covers the page, also for screen readers, so it
 * has a list of its own, and the one on top shows them.
 */
export function ToastList() {
  const all = useStore(toasts);
  const isOnTop = useIsOnTop();
  const text = useText();
  const shown = isOnTop ? all : [];
  return (
    <div role="status" className={styles['toasts']}>
      {shown.map(({ id, message }) => (
        <p key={id} className={styles['toast']}>
          {message}
          <IconButton icon="close" size="small" label={text.close} onClick={() => hideToast(id)} />
        </p>
      ))}
    </div>
  );
}
