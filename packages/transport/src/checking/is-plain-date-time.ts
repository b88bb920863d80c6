/**
 * Recognises a moment in the one form that the platform writes, `2026-01-31T09:30:00.000Z`, several times faster
 * than the regular expression that decides about every other form.
 */
export function isPlainDateTime(text: string): boolean {
  return (
    text.length === 24 &&
    text.charCodeAt(4) === 45 &&
    text.charCodeAt(7) === 45 &&
    text.charCodeAt(10) === 84 &&
    text.charCodeAt(13) === 58 &&
    text.charCodeAt(16) === 58 &&
    text.charCodeAt(19) === 46 &&
    text.charCodeAt(23) === 90 &&
    number(text, 0, 4) >= 0 &&
    isBetween(number(text, 5, 7), 1, 12) &&
    isBetween(number(text, 8, 10), 1, 31) &&
    isBetween(number(text, 11, 13), 0, 23) &&
    isBetween(number(text, 14, 16), 0, 59) &&
    isBetween(number(text, 17, 19), 0, 59) &&
    number(text, 20, 23) >= 0
  );
}

/** The number that some digits stand for, -1 when one of them is no digit. */
function number(text: string, from: number, to: number): number {
  let value = 0;
  for (let place = from; place < to; place += 1) {
    const digit = text.charCodeAt(place) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function isBetween(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}
