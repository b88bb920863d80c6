const statement = /^export\s+(type\s+)?\{([^}]*)\}\s+from\s/gm;

/**
 * Takes the exports of an index apart.
 *
 * @param code - The source of the index.
 * @param specifier - What others import it as.
 * @returns By the name that is exported, a statement that imports it alone.
 */
export function exportsOf(code: string, specifier: string): ReadonlyMap<string, string> {
  const imports = new Map<string, string>();
  for (const [, type = '', list = ''] of code.matchAll(statement)) {
    for (const part of list.split(',').map((each) => each.trim())) {
      const name = part.split(/\s+/).at(-1);
      const kind = part.startsWith('type ') ? 'type ' : type;
      if (name) imports.set(name, `import ${kind}{ ${name} } from '${specifier}';`);
    }
  }
  return imports;
}
