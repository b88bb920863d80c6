import { memo, type ReactNode } from 'react';
import styles from './message-list.module.css';
import type { Row } from './rows.ts';

/** What a {@link MessageListItem} shows, and where. */
export interface MessageListItemProps {
  readonly row: Row;
  readonly index: number;
  /** Its place from the top of the list, in pixels. */
  readonly startPx: number;
  /** For a row that is marked: a number that grows with each visit, so that it lights up anew. */
  readonly mark: number | undefined;
  readonly tabIndex: 0 | -1 | undefined;
  /** Hears of the element, to measure it. */
  readonly measure: (element: HTMLElement | null) => void;
  readonly renderRow: (row: Row) => ReactNode;
}

/** One line of the list. While somebody scrolls, those that stay in sight are not rendered again. */
export const MessageListItem = memo(function MessageListItem(props: MessageListItemProps) {
  const { row, index, startPx, mark, tabIndex, measure, renderRow } = props;
  return (
    <div
      ref={measure}
      data-index={index}
      data-key={row.key}
      data-row={row.type}
      data-marked={mark !== undefined}
      role="listitem"
      tabIndex={tabIndex}
      className={styles['item']}
      style={{ transform: `translateY(${startPx}px)` }}
    >
      {mark !== undefined && <span key={mark} className={styles['flash']} />}
      {renderRow(row)}
    </div>
  );
});
