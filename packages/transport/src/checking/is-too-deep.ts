/** Deepest nesting to accept; what the platform sends is less than ten levels deep. */
const maxDepth = 100;

/** Whether objects and lists are nested so deeply that nobody should recurse into them. */
export function isTooDeep(value: unknown, levelsLeft = maxDepth): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levelsLeft === 0) return true;
  if (Array.isArray(value)) return value.some((item) => isTooDeep(item, levelsLeft - 1));
  for (const name in value) {
    if (isTooDeep((value as Readonly<Record<string, unknown>>)[name], levelsLeft - 1)) return true;
  }
  return false;
}
