import type { ReplyHeaders } from '../wire/exchange.ts';

/**
 * Reads how long the platform asks to wait, in milliseconds: from `Retry-After`, or, where a browser hides that
 * header, from the words `[42] seconds` in the answer, or from the older `inin-ratelimit-reset`.
 */
export function retryAfterMs(
  headers: ReplyHeaders,
  message: string | undefined,
  nowMs: number,
): number | undefined {
  const header = headers['retry-after'];
  const fromHeader = header === undefined ? undefined : parseRetryAfter(header.trim(), headers.date, nowMs);
  return fromHeader ?? secondsIn(message) ?? wholeSeconds(headers['inin-ratelimit-reset']);
}

function wholeSeconds(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) * 1000 : undefined;
}

/** Reads whole or decimal seconds, or one of the three date forms of HTTP; anything else is no hint. */
function parseRetryAfter(value: string, serverDate: string | undefined, nowMs: number): number | undefined {
  if (/^\d{1,9}(\.\d{1,3})?$/.test(value)) return Number(value) * 1000;
  const moment = parseHttpDate(value);
  if (moment === undefined) return undefined;
  // The date is the server's, so it is compared with the server's clock where that is known.
  const reference = (serverDate === undefined ? undefined : parseHttpDate(serverDate)) ?? nowMs;
  return Math.max(0, moment - reference);
}

function secondsIn(message = ''): number | undefined {
  const seconds = /\[(\d{1,9})\]\s*seconds/i.exec(message)?.[1];
  return seconds === undefined ? undefined : Number(seconds) * 1000;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** `Sun, 06 Nov 1994 08:49:37 GMT` and `Sunday, 06-Nov-94 08:49:37 GMT`. */
const dated = /^[a-z]{3,9}, (\d{2})[ -]([a-z]{3})[ -](\d{4}|\d{2}) (\d{2}):(\d{2}):(\d{2}) GMT$/i;
/** `Sun Nov  6 08:49:37 1994`. */
const asctime = /^[a-z]{3} ([a-z]{3}) ([ \d]\d) (\d{2}):(\d{2}):(\d{2}) (\d{4})$/i;

function parseHttpDate(text: string): number | undefined {
  const [, day, month, year, ...clock] = dated.exec(text) ?? [];
  if (day !== undefined) return moment(fullYear(year), month, day, clock);
  const [, asctimeMonth, asctimeDay, hours, minutes, seconds, asctimeYear] = asctime.exec(text) ?? [];
  return asctimeDay === undefined
    ? undefined
    : moment(Number(asctimeYear), asctimeMonth, asctimeDay, [hours, minutes, seconds]);
}

/** Two digits name a year of this century up to 69, and of the last one above. */
function fullYear(digits = ''): number {
  if (digits.length === 4) return Number(digits);
  return Number(digits) + (Number(digits) < 70 ? 2000 : 1900);
}

function moment(
  year: number,
  month: string | undefined,
  day: string,
  [hours, minutes, seconds]: readonly (string | undefined)[],
): number | undefined {
  const monthIndex = months.indexOf(month?.toLowerCase() ?? '');
  if (monthIndex < 0) return undefined;
  return Date.UTC(year, monthIndex, Number(day), Number(hours), Number(minutes), Number(seconds));
}
