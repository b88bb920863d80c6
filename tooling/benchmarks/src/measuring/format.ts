/** Writes a number with three significant digits at least, and commas. */
export function formatNumber(value: number): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** Writes a size in mebibytes. */
export function formatBytes(bytes: number): string {
  return `${formatNumber(bytes / 1024 / 1024)} MiB`;
}
