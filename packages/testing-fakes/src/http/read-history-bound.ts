import { HistoryQuerySchema } from '@genesys-chat/models';
import * as v from 'valibot';
import type { FakeBehaviour } from '../fake-behaviour.ts';

/** Values that say which part of a history to read. */
const bounds = ['limit', 'before', 'after'] as const;

/** A value of a history's query in the form that its schema reads; nothing when it is to be passed over. */
export function readHistoryBound(
  name: string,
  value: string,
  { historyDates, unreadableHistoryBounds }: FakeBehaviour,
): string | undefined {
  const bound = bounds.find((each) => each === name);
  if (!bound) return value;
  const text = bound !== 'limit' && historyDates === 'epochMs' ? fromEpochMs(value) : value;
  if (unreadableHistoryBounds === 'reject') return text;
  return v.is(HistoryQuerySchema.entries[bound], text) ? text : undefined;
}

/** A date in ISO 8601; the empty text, which is none, for what is no number of milliseconds. */
function fromEpochMs(value: string): string {
  return /^\d{1,14}$/.test(value) ? new Date(Number(value)).toISOString() : '';
}
