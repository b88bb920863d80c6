const constant = /^export declare const (\w+): (.*);$/;

/** Types that are shorter read better where they stand. */
const worthAName = 40;

/**
 * Says `typeof RoomSchema` where the whole type of `RoomSchema` is written out again, as a compiler does for a type
 * that it inferred. Nothing is lost, and a change shows in one place instead of in each that repeats it.
 *
 * @param statements - Declarations, one in each.
 * @returns The same declarations, shorter.
 */
export function nameRepeatedTypes(statements: readonly string[]): string[] {
  const firstNames = new Map<string, string>();
  for (const statement of statements) {
    const [, name, type] = constant.exec(statement) ?? [];
    if (name === undefined || type === undefined || type.length < worthAName) continue;
    if (!firstNames.has(type)) firstNames.set(type, name);
  }
  const longestFirst = [...firstNames].sort(([a], [b]) => b.length - a.length);
  return statements.map((statement) =>
    longestFirst.reduce(
      (text, [type, name]) =>
        constant.exec(statement)?.[1] === name ? text : text.replaceAll(type, `typeof ${name}`),
      statement,
    ),
  );
}
