import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { placeBeside } from './place-beside.ts';
import styles from './popover.module.css';

/** What a {@link Popover} shows, and beside what. */
export interface PopoverProps {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A small window beside a button, above everything else; Escape and a click elsewhere close it. */
export function Popover({ anchor, label, onClose, children }: PopoverProps) {
  const popover = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  }, [onClose]);
  useLayoutEffect(() => {
    const element = popover.current;
    if (!element) return undefined;
    const returnTo = anchor.current;
    const closed = (event: ToggleEvent): void => {
      if (event.newState === 'closed') close.current();
    };
    element.showPopover();
    const placing = new ResizeObserver(() => {
      if (returnTo) placeBeside(element, returnTo);
    });
    placing.observe(element);
    element.querySelector<HTMLElement>('[autofocus], button, input')?.focus({ preventScroll: true });
    element.addEventListener('toggle', closed);
    return () => {
      placing.disconnect();
      element.removeEventListener('toggle', closed);
      if (element.contains(document.activeElement)) returnTo?.focus({ preventScroll: true });
    };
  }, [anchor]);
  return (
    <div ref={popover} popover="auto" role="dialog" aria-label={label} className={styles['popover']}>
      {children}
    </div>
  );
}
