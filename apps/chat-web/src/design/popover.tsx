import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { placeBeside } from './place-beside.ts';
import styles from './popover.module.css';

/** What a {@link Popover} shows, and beside what. */
export interface PopoverProps {
  readonly anchor: RefObject<HTMLElement | null>;
  /** Where it and the anchor begin, or end, on one line. */
  readonly side?: 'start' | 'end';
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A small window beside a button, above everything else; Escape and a click elsewhere close it. */
export function Popover({ anchor, side = 'end', label, onClose, children }: PopoverProps) {
  const popover = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  }, [onClose]);
  useLayoutEffect(() => {
    const element = popover.current;
    if (!element) return undefined;
    const beside = anchor.current;
    const { activeElement } = document;
    // Some browsers give no focus to a button that is clicked.
    const returnTo = activeElement === document.body ? beside : (activeElement as HTMLElement | null);
    const closed = (event: ToggleEvent): void => {
      if (event.newState === 'closed') close.current();
    };
    element.showPopover();
    const placing = new ResizeObserver(() => {
      if (beside) placeBeside(element, beside, side);
    });
    placing.observe(element);
    const first = element.querySelector<HTMLElement>('[autofocus], button, input');
    (first ?? element).focus({ preventScroll: true });
    // Not by `toggle`, which comes so late that what is opened anew in between would be closed by it.
    element.addEventListener('beforetoggle', closed);
    return () => {
      placing.disconnect();
      element.removeEventListener('beforetoggle', closed);
      if (element.contains(document.activeElement)) returnTo?.focus({ preventScroll: true });
    };
  }, [anchor, side]);
  return (
    <div
      ref={popover}
      popover="auto"
      tabIndex={-1}
      role="dialog"
      aria-label={label}
      className={styles['popover']}
      onKeyDown={(event) => {
        // It closes this alone, not the panel around it.
        if (event.key === 'Escape') event.stopPropagation();
      }}
    >
      {children}
    </div>
  );
}
