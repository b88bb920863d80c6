/** The value in the middle; `NaN` of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The value that this share of all values does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Prints one line of the result. */
export function print(name: string, value: number, unit: string, note = ''): void {
  console.log(`  ${name.padEnd(52)} ${value.toFixed(1).padStart(9)} ${unit.padEnd(4)} ${note}`.trimEnd());
}
