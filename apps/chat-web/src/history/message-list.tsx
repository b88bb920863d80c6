import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type ReactNode,
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type Ref,
} from 'react';
import { useText } from '../language/use-text.ts';
import { JumpToLatest } from './jump-to-latest.tsx';
import styles from './message-list.module.css';
import type { Row } from './rows.ts';
import { useArrowKeys } from './use-arrow-keys.ts';
import { useNewBelow } from './use-new-below.ts';

/** A row is this high until it is measured, in pixels. */
const estimatedPx = 64;
/** Rows beyond the edges that are kept ready. */
const overscan = 12;
/** Older messages are asked for when this few rows are left above. */
const rowsAhead = 20;
/** So close to the end counts as being there, in pixels. */
const endPx = 48;

/** What a {@link MessageList} can be told to do. */
export interface MessageListHandle {
  /** Shows the newest message. */
  scrollToEnd(): void;
  /** Shows a row in the middle. */
  scrollToRow(key: string): void;
}

/** What a {@link MessageList} shows. */
export interface MessageListProps {
  readonly ref?: Ref<MessageListHandle>;
  readonly label: string;
  readonly rows: readonly Row[];
  readonly renderRow: (row: Row) => ReactNode;
  /** Stands above the oldest row. */
  readonly top: ReactNode;
  readonly onNearTop: () => void;
  readonly onAtEnd?: () => void;
  /** Row that is marked, as after following a link. */
  readonly markedKey?: string | undefined;
  readonly onRowKey?: (event: React.KeyboardEvent, row: Row) => void;
}

/** Messages from the oldest above to the newest below. Only those in sight are elements, however many there are. */
export function MessageList(props: MessageListProps) {
  const { ref, label, rows, renderRow, top, onNearTop, onAtEnd, markedKey, onRowKey } = props;
  const text = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimatedPx,
    getItemKey: useCallback((index: number) => rows[index]?.key ?? index, [rows]),
    overscan,
    anchorTo: 'end',
    followOnAppend: true,
    scrollEndThreshold: endPx,
    paddingStart: 64,
    paddingEnd: 12,
  });
  const items = virtualizer.getVirtualItems();
  const isAtEnd = virtualizer.isAtEnd(endPx);
  const firstIndex = items[0]?.index ?? 0;
  const newBelow = useNewBelow(rows, isAtEnd);
  const arrows = useArrowKeys(rows, virtualizer, scroller);

  useImperativeHandle(ref, () => ({
    scrollToEnd: () => virtualizer.scrollToEnd(),
    scrollToRow: (key) => {
      const index = rows.findIndex((row) => row.key === key);
      if (index >= 0) virtualizer.scrollToIndex(index, { align: 'center' });
    },
  }));

  const [hasBegun, setHasBegun] = useState(false);
  useLayoutEffect(() => {
    virtualizer.scrollToEnd();
    // Until the browser has scrolled, the list stands at its top, where it would ask for older messages.
    const frame = requestAnimationFrame(() => setHasBegun(true));
    return () => cancelAnimationFrame(frame);
  }, [virtualizer]);

  useEffect(() => {
    if (hasBegun && items.length > 0 && firstIndex < rowsAhead) onNearTop();
  }, [hasBegun, firstIndex, items.length, rows, onNearTop]);

  useEffect(() => {
    if (isAtEnd && rows.length > 0) onAtEnd?.();
  }, [isAtEnd, rows, onAtEnd]);

  return (
    <div className={styles['frame']}>
      <div ref={scroller} className={styles['scroller']} role="log" aria-live="off" aria-label={label}>
        <div
          role="list"
          aria-label={text.messages}
          className={styles['sizer']}
          style={{ height: virtualizer.getTotalSize() }}
          onKeyDown={arrows.onKeyDown}
        >
          <div className={styles['top']}>{top}</div>
          {items.map((item) => {
            const row = rows[item.index];
            if (!row) return null;
            return (
              <div
                key={item.key}
                ref={virtualizer.measureElement}
                data-index={item.index}
                data-key={row.key}
                data-row={row.type}
                data-marked={row.key === markedKey}
                role="listitem"
                tabIndex={arrows.tabIndexOf(item.index)}
                className={styles['item']}
                style={{ transform: `translateY(${item.start}px)` }}
                onFocus={() => arrows.setActive(item.index)}
                onKeyDown={(event) => {
                  if (event.target === event.currentTarget) onRowKey?.(event, row);
                }}
              >
                {renderRow(row)}
              </div>
            );
          })}
        </div>
      </div>
      {!isAtEnd && rows.length > 0 && (
        <JumpToLatest count={newBelow} onJump={() => virtualizer.scrollToEnd()} />
      )}
    </div>
  );
}
