import { memo, type ReactNode } from 'react';
import styles from './message-list.module.css';
import type { Row } from './rows.ts';

/** What a {@link MessageListItem} shows, and where. */
export interface MessageListItemProps {
  readonly row: Row;
  readonly index: number;
  /** Its place from the top of the list, in pixels. */
  readonly startPx: number;
  readonly isMarked: boolean;
  readonly tabIndex: 0 | -1 | undefined;
  /** Hears of the element, to measure it. */
  readonly measure: (element: HTMLElement | null) => void;
  readonly renderRow: (row: Row) => ReactNode;
}

/** One line of the list. While somebody scrolls, those that stay in sight are not rendered again. */
export const MessageListItem = memo(function MessageListItem(props: MessageListItemProps) {
  const { row, index, startPx, isMarked, tabIndex, measure, renderRow } = props;
  return (
    <div
      ref={measure}
      data-index={index}
      data-key={row.key}
      data-row={row.type}
      data-marked={isMarked}
      role="listitem"
      tabIndex={tabIndex}
      className={styles['item']}
      style={{ transform: `translateY(${startPx}px)` }}
    >
      {renderRow(row)}
    </div>
  );
});
