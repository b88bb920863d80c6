import { type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../language/use-text.ts';
import { Button } from './button.tsx';
import styles from './confirm-dialog.module.css';
import { Dialog } from './dialog.tsx';

/** What a {@link ConfirmDialog} asks. */
export interface ConfirmDialogProps {
  readonly title: string;
  /** What will happen. */
  readonly children: ReactNode;
  /** Word on the button that does it. */
  readonly action: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  /** Whether it is being done. */
  readonly isBusy?: boolean;
  /** Why it could not be done. */
  readonly error?: string | undefined;
}

/** Asks once more before something that cannot be undone. The focus begins on the way out. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, children, action, onConfirm, onClose, isBusy = false, error } = props;
  const text = useText();
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => cancel.current?.focus(), []);
  return (
    <Dialog title={title} onClose={onClose}>
      <div className={styles['body']}>
        {children}
        {error !== undefined && (
          <p role="alert" className={styles['error']}>
            {error}
          </p>
        )}
        <div className={styles['foot']}>
          <Button ref={cancel} onClick={onClose}>
            {text.cancel}
          </Button>
          <Button look="danger" isBusy={isBusy} onClick={onConfirm}>
            {action}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
