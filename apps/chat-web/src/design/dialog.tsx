import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useText } from '../language/use-text.ts';
import { ToastList } from '../toast/toast-list.tsx';
import styles from './dialog.module.css';
import { IconButton } from './icon-button.tsx';
import { useFocusBack } from './use-focus-back.ts';
import { useKeptFocus } from './use-kept-focus.ts';

/** What a {@link Dialog} shows. */
export interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly width?: 'narrow' | 'wide';
}

/** A window over the page that keeps the keyboard inside; Escape and a click beside it close it. */
export function Dialog({ title, onClose, children, width = 'narrow' }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const text = useText();
  const isPressedBeside = useRef(false);
  useKeptFocus(dialog);
  useFocusBack(dialog);
  // While the element is still there, so that closing gives the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    element?.querySelector<HTMLElement>('input, textarea, select')?.focus();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles['dialog']}
      data-width={width}
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        // It closes the window alone, not the panel from which it was opened.
        if (event.key === 'Escape') event.stopPropagation();
      }}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => {
        isPressedBeside.current = event.target === event.currentTarget;
      }}
      onClick={(event) => {
        // A selection that is dragged out of a field ends beside the window, too.
        if (event.target === event.currentTarget && isPressedBeside.current) onClose();
      }}
    >
      <div className={styles['sheet']}>
        <div className={styles['header']}>
          <h2 id={titleId}>{title}</h2>
          <IconButton icon="close" label={text.close} onClick={onClose} />
        </div>
        {children}
      </div>
      <ToastList />
    </dialog>
  );
}
