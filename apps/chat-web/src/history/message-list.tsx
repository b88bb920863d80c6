import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useCallback, useImperativeHandle, useLayoutEffect, useRef, type Ref } from 'react';
import { useText } from '../language/use-text.ts';
import { JumpToLatest } from './jump-to-latest.tsx';
import styles from './message-list.module.css';
import { MessageListItem } from './message-list-item.tsx';
import type { Row } from './rows.ts';
import { useArrival } from './use-arrival.ts';
import { useArrowKeys } from './use-arrow-keys.ts';
import { endPx, useEdges } from './use-edges.ts';
import { useNewBelow } from './use-new-below.ts';

/** A row is this high until it is measured, in pixels. */
const estimatedPx = 64;
/** Rows beyond the edges that are kept ready. */
const overscan = 12;

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
  /** Whether the last row is not the newest message of all. */
  readonly hasNewer: boolean;
  /** How many messages came in that are not among the rows because of that. */
  readonly beyondCount: number;
  /** Asks for newer rows, where there are any. */
  readonly onNearEnd: () => void;
  /** Asks for the newest rows instead of those that are there. */
  readonly onJumpToNewest: () => void;
  /** Hears that the newest message of all is in sight. */
  readonly onAtEnd?: () => void;
  /** Row that is marked, as after following a link. */
  readonly markedKey?: string | undefined;
  readonly onRowKey?: (event: React.KeyboardEvent, row: Row) => void;
}

/** Messages from the oldest above to the newest below. Only those in sight are elements, however many there are. */
export function MessageList(props: MessageListProps) {
  const { ref, label, rows, renderRow, top, onNearTop, onAtEnd, markedKey, onRowKey } = props;
  const { hasNewer, beyondCount, onNearEnd, onJumpToNewest } = props;
  const text = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const wasAtNewest = useRef(true);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimatedPx,
    getItemKey: useCallback((index: number) => rows[index]?.key ?? index, [rows]),
    overscan,
    anchorTo: 'end',
    // A page that was read below follows nobody; a message that came in does.
    followOnAppend: !hasNewer && wasAtNewest.current,
    scrollEndThreshold: endPx,
    paddingStart: 64,
    paddingEnd: 12,
  });
  const { isThere, begin } = useArrival();
  const isAtEnd = useEdges(rows, virtualizer, isThere, { hasNewer, onNearTop, onNearEnd, onAtEnd });
  const newBelow = useNewBelow(rows, isAtEnd) + beyondCount;
  const arrows = useArrowKeys(rows, virtualizer, scroller);

  useLayoutEffect(() => {
    virtualizer.scrollToEnd();
    begin();
  }, [virtualizer, begin]);
  const isJumping = useRef(false);
  const jump = (): void => {
    isJumping.current = hasNewer;
    if (hasNewer) onJumpToNewest();
    else virtualizer.scrollToEnd();
  };
  useLayoutEffect(() => {
    wasAtNewest.current = !hasNewer;
    if (hasNewer || !isJumping.current) return;
    isJumping.current = false;
    virtualizer.scrollToEnd();
  }, [hasNewer, virtualizer]);
  useImperativeHandle(ref, () => ({
    scrollToEnd: jump,
    scrollToRow: (key) => {
      const index = rows.findIndex((row) => row.key === key);
      if (index >= 0) virtualizer.scrollToIndex(index, { align: 'center' });
      begin();
    },
  }));

  return (
    <div className={styles['frame']}>
      <div ref={scroller} className={styles['scroller']} role="log" aria-live="off" aria-label={label}>
        <div
          role="list"
          aria-label={text.messages}
          className={styles['sizer']}
          style={{ height: virtualizer.getTotalSize() }}
          onFocus={(event) => {
            const index = indexOf(event.target);
            if (index !== undefined) arrows.setActive(index);
          }}
          onKeyDown={(event) => {
            const row = isItem(event.target) ? rows[indexOf(event.target) ?? -1] : undefined;
            if (row) onRowKey?.(event, row);
            arrows.onKeyDown(event);
          }}
        >
          <div className={styles['top']}>{top}</div>
          {virtualizer.getVirtualItems().map(({ key, index, start }) => {
            const row = rows[index];
            if (!row) return null;
            return (
              <MessageListItem
                key={key}
                row={row}
                index={index}
                startPx={start}
                isMarked={row.key === markedKey}
                tabIndex={arrows.tabIndexOf(index)}
                measure={virtualizer.measureElement}
                renderRow={renderRow}
              />
            );
          })}
        </div>
      </div>
      {!isAtEnd && rows.length > 0 && <JumpToLatest count={newBelow} onJump={jump} />}
    </div>
  );
}

function isItem(target: EventTarget): target is HTMLElement {
  return target instanceof HTMLElement && target.role === 'listitem';
}

/** Index of the line that an element is in. */
function indexOf(target: EventTarget): number | undefined {
  const line = target instanceof Element ? target.closest<HTMLElement>('[role=listitem]') : null;
  return line ? Number(line.dataset['index']) : undefined;
}
