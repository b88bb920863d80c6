import { ConfigurationError } from '@genesys-chat/transport';
import type { HistoryWalkOptions } from '../../history/history-walk-options.ts';
import type { HistorySource } from './history-source.ts';
import { isMoment } from './moment.ts';
import { fromResumeToken, type Progress } from './resume-token.ts';
import { Timeline } from './timeline.ts';

/** The options of a walk, checked and with their defaults. */
export interface WalkSettings {
  readonly start: Progress;
  readonly end: number | undefined;
  readonly maxMessages: number;
  readonly pageSize: number;
}

/** Checks the options of a walk; throws a `ConfigurationError` that names the one that cannot work. */
export function walkSettings(source: HistorySource, options: HistoryWalkOptions): WalkSettings {
  const { maxMessages = Infinity, pageSize = 100 } = options;
  if (maxMessages !== Infinity) checkCount('maxMessages', maxMessages, Number.MAX_SAFE_INTEGER);
  checkCount('pageSize', pageSize, 1000);
  const start = startOf(source, options);
  const end = placeOfOption(new Timeline(start.direction), 'until', options.until);
  return { start, end, maxMessages, pageSize };
}

function startOf(source: HistorySource, options: HistoryWalkOptions): Progress {
  if (options.resume !== undefined) return fromResumeToken(source.key, options.resume);
  const direction = options.direction ?? 'backwards';
  if (direction !== 'backwards' && direction !== 'forwards') {
    throw new ConfigurationError('direction', 'must be backwards or forwards');
  }
  // Naming the beginning of time makes a platform that fills pages from `after` on begin there.
  const from = options.from ?? (direction === 'forwards' ? new Date(1) : undefined);
  return { direction, place: placeOfOption(new Timeline(direction), 'from', from), ids: [] };
}

function placeOfOption(
  timeline: Timeline,
  name: 'from' | 'until',
  value: Date | string | undefined,
): number | undefined {
  if (value === undefined) return undefined;
  // Without types anything may be given, and `null` would be a date of 1970.
  const given: unknown = value;
  const isDate = typeof given === 'string' || given instanceof Date;
  const moment = isDate ? new Date(value).getTime() : Number.NaN;
  if (isMoment(moment)) return timeline.turn(moment);
  throw new ConfigurationError(name, 'must be a date, such as 2026-01-31T09:30:00.000Z');
}

function checkCount(name: string, value: number, most: number): void {
  if (Number.isInteger(value) && value >= 1 && value <= most) return;
  throw new ConfigurationError(name, `must be a whole number from 1 to ${most}`);
}
