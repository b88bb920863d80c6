/** Whether a granted permission covers a needed one; a star stands for any part, also for all that follow. */
export function grantMatches(grant: string, needed: string): boolean {
  const granted = grant.split(':');
  const parts = needed.split(':');
  const isCovered = granted.every((part, index) => part === '*' || part === parts[index]);
  return isCovered && (granted.length === parts.length || granted.at(-1) === '*');
}
