import { useRef } from 'react';
import { IconButton } from '../design/icon-button.tsx';
import { useFocusBack } from '../design/use-focus-back.ts';
import { useText } from '../language/use-text.ts';
import { useStore } from '../state/use-store.ts';
import styles from './toast-list.module.css';
import { hideToast, type Toast, toasts } from './toasts.ts';
import { useIsOnTop } from './use-is-on-top.ts';

/**
 * Shows toasts, and says them to who cannot see them. An open window covers the page, also for screen readers, so it
 * has a list of its own, and the one on top shows them.
 */
export function ToastList() {
  const all = useStore(toasts);
  const isOnTop = useIsOnTop();
  const shown = isOnTop ? all : [];
  return (
    <div role="status" className={styles['toasts']}>
      {shown.map((toast) => (
        <ToastLine key={toast.id} {...toast} />
      ))}
    </div>
  );
}

function ToastLine({ id, message }: Toast) {
  const text = useText();
  const line = useRef<HTMLParagraphElement>(null);
  useFocusBack(line);
  return (
    <p ref={line} className={styles['toast']}>
      {message}
      <IconButton icon="close" size="small" label={text.close} onClick={() => hideToast(id)} />
    </p>
  );
}
