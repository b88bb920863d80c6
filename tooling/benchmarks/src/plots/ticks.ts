/** Numbers that are easy to read on an axis, from below the smallest to above the largest value. */
export function ticksFor(values: readonly number[], scale: 'linear' | 'log'): number[] {
  return scale === 'log' ? logTicks(values) : linearTicks(Math.max(...values) || 1);
}

/** From zero on, in steps of 1, 2 or 5 of a power of ten. */
function linearTicks(largest: number): number[] {
  const roughStep = largest / 4;
  const power = 10 ** Math.floor(Math.log10(roughStep));
  const step = power * ([1, 2, 5].find((factor) => factor * power >= roughStep) ?? 10);
  return Array.from({ length: Math.ceil(largest / step) + 1 }, (_, index) => index * step);
}

/** Powers of ten; their halves and fifths as well where there would be few. */
function logTicks(values: readonly number[]): number[] {
  const positive = values.filter((value) => value > 0);
  const [smallest, largest] = [Math.min(...positive), Math.max(...positive)];
  const first = Math.floor(Math.log10(smallest));
  const last = Math.ceil(Math.log10(largest));
  const factors = last - first > 2 ? [1] : [1, 2, 5];
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index)).flatMap(
    (power) => factors.map((factor) => power * factor),
  );
  const from = ticks.findLastIndex((tick) => tick <= smallest);
  const to = ticks.findIndex((tick) => tick >= largest);
  return ticks.slice(from, to + 1);
}
