import { IconButton } from '../design/icon-button.tsx';
import { useText } from '../language/use-text.ts';
import { useStore } from '../state/use-store.ts';
import styles from './toast-list.module.css';
import { hideToast, toasts } from './toasts.ts';

/** Shows toasts, and says them to who cannot see them. */
export function ToastList() {
  const shown = useStore(toasts);
  const text = useText();
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
