import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import {
  type ReactNode,
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  type Ref,
} from 'react';
import { useText } from '../language/use-text.ts';
import { JumpToLatest } from './jump-to-latest.tsx';
import styles from './message-list.module.css';
import { MessageListItem } from './message-list-item.tsx';
import { keptPlaces } from './kept-places.ts';
import { isMarkKey, type Row, unreadKey } from './rows.ts';
import { estimatedPx, measureShown, observeShownRect } from './shown-sizes.ts';
import { useArrowKeys } from './use-arrow-keys.ts';
import { useEdges } from './use-edges.ts';
import { useNewBelow } from './use-new-below.ts';
import { usePlace } from './use-place.ts';

/** Rows beyond the edges that are kept ready. */
const overscan = 12;

/** What a {@link MessageList} can be told to do. */
export interface MessageListHandle {
  /** Shows the newest message. */
  scrollToEnd(): void;
  /** Shows a row in the middle. */
  scrollToRow(key: string): void;
  /** Shows where new messages begin, unless somebody has left the end. */
  scrollToUnread(): void;
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
  /** Hears whether the newest message of all is in sight. */
  readonly onAtEnd?: (isAtEnd: boolean) => void;
  /** Under which the reader's place is kept while the list is away. */
  readonly placeKey: string;
  /** Row that is marked, as after following a link. */
  readonly markedKey?: string | undefined;
  /** Grows each time somebody follows the link. */
  readonly visit: number;
  /** Row that stays an element out of sight too, because something is written in it. */
  readonly busyKey?: string | undefined;
  readonly onRowKey?: (event: React.KeyboardEvent, row: Row) => void;
}

/** Messages from the oldest above to the newest below. Only those in sight are elements, however many there are. */
export function MessageList(props: MessageListProps) {
  const { ref, label, rows, renderRow, top, onNearTop, onAtEnd, placeKey, markedKey, visit, busyKey } = props;
  const { hasNewer, beyondCount, onNearEnd, onJumpToNewest, onRowKey } = props;
  const text = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const busyIndex = busyKey === undefined ? -1 : rows.findIndex(({ key }) => key === busyKey);
  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimatedPx,
    getItemKey: useCallback((index: number) => rows[index]?.key ?? index, [rows]),
    measureElement: measureShown,
    observeElementRect: observeShownRect,
    rangeExtractor: useCallback(
      (range: Range) => withIndex(defaultRangeExtractor(range), busyIndex),
      [busyIndex],
    ),
    overscan,
    anchorTo: 'end',
    paddingStart: 64,
    paddingEnd: 12,
  });
  const firstKey = rows.find(({ key }) => !isMarkKey(key))?.key;
  const lastKey = rows.at(-1)?.key;
  const place = usePlace(virtualizer, scroller, { hasNewer, firstKey, lastKey, placeKey });
  const { isAtEnd } = place;
  useEdges(rows, virtualizer, place.isThere, { hasNewer, onNearTop, onNearEnd });
  const newBelow = useNewBelow(rows, isAtEnd, keptPlaces.get(placeKey)?.lastKey) + beyondCount;
  const arrows = useArrowKeys(rows, virtualizer, scroller);

  const isInSight = isAtEnd && place.isShown && rows.length > 0;
  useEffect(() => {
    onAtEnd?.(isInSight);
  }, [isInSight, onAtEnd]);
  const isJumping = useRef(false);
  const jump = (): void => {
    isJumping.current = hasNewer;
    if (hasNewer) onJumpToNewest();
    else place.goToEnd();
  };
  useLayoutEffect(() => {
    if (hasNewer || !isJumping.current) return;
    isJumping.current = false;
    place.goToEnd();
  }, [hasNewer, place]);
  useImperativeHandle(ref, () => ({
    scrollToEnd: jump,
    scrollToRow: place.goToRow,
    scrollToUnread: () => place.goToMark(unreadKey),
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
                mark={row.key === markedKey ? visit : undefined}
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

/** The indexes with another one among them, in order; -1 adds none. */
function withIndex(indexes: number[], index: number): number[] {
  if (index < 0 || indexes.includes(index)) return indexes;
  return [...indexes, index].sort((one, other) => one - other);
}

function isItem(target: EventTarget): target is HTMLElement {
  return target instanceof HTMLElement && target.role === 'listitem';
}

/** Index of the line that an element is in. */
function indexOf(target: EventTarget): number | undefined {
  const line = target instanceof Element ? target.closest<HTMLElement>('[role=listitem]') : null;
  return line ? Number(line.dataset['index']) : undefined;
}
