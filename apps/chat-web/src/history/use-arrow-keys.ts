import type { Virtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useCallback, useState } from 'react';
import type { Row } from './rows.ts';

/** Moves the focus among messages by the arrow keys; one of them at a time is reached by Tab. */
export function useArrowKeys(
  rows: readonly Row[],
  virtualizer: Virtualizer<HTMLDivElement, Element>,
  scroller: RefObject<HTMLDivElement | null>,
) {
  const [activeKey, setActiveKey] = useState<string>();
  const found = rows.findLastIndex(({ key }) => key === activeKey);
  const activeIndex = found >= 0 ? found : lastMessageIndex(rows);

  const focusRow = (index: number): void => {
    setActiveKey(rows[index]?.key);
    virtualizer.scrollToIndex(index);
    requestAnimationFrame(() => {
      const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${index}"]`);
      row?.focus({ preventScroll: true });
    });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isOnRow = event.target instanceof HTMLElement && event.target.role === 'listitem';
    if (!isOnRow || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = nextIndex(rows, activeIndex, event.key);
    if (next === undefined) return;
    event.preventDefault();
    focusRow(next);
  };
  const setActive = useCallback((index: number) => setActiveKey(rows[index]?.key), [rows]);
  const tabIndexOf = (index: number): 0 | -1 | undefined => {
    if (!isReachable(rows[index])) return undefined;
    return index === activeIndex ? 0 : -1;
  };
  return { onKeyDown, setActive, tabIndexOf };
}

function nextIndex(rows: readonly Row[], from: number, key: string): number | undefined {
  switch (key) {
    case 'ArrowUp':
      return found(rows.slice(0, from).findLastIndex(isReachable));
    case 'ArrowDown': {
      const steps = rows.slice(from + 1).findIndex(isReachable);
      return steps < 0 ? undefined : from + 1 + steps;
    }
    case 'Home':
      return found(rows.findIndex(isReachable));
    case 'End':
      return found(lastMessageIndex(rows));
    default:
      return undefined;
  }
}

function lastMessageIndex(rows: readonly Row[]): number {
  return rows.findLastIndex(isReachable);
}

function found(index: number): number | undefined {
  return index < 0 ? undefined : index;
}

function isReachable(row: Row | undefined): boolean {
  return row?.type === 'message' || row?.type === 'pending';
}
