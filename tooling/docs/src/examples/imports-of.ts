const statement = /^import\s+(type\s+)?(?:\*\s+as\s+(\w+)|(\w+)|\{([^}]*)\})\s+from\s+('[^']+');?/gm;

/**
 * Takes the imports of a piece of TypeScript apart.
 *
 * @param code - The code.
 * @returns By the name that is imported, a statement that imports it alone.
 */
export function importsOf(code: string): ReadonlyMap<string, string> {
  const imports = new Map<string, string>();
  for (const [, type = '', namespace, whole, list = '', from] of code.matchAll(statement)) {
    if (namespace !== undefined) imports.set(namespace, `import ${type}* as ${namespace} from ${from};`);
    if (whole !== undefined) imports.set(whole, `import ${type}${whole} from ${from};`);
    for (const part of list.split(',').map((each) => each.trim())) {
      const name = part.split(/\s+/).at(-1);
      if (name) imports.set(name, `import ${type}{ ${part} } from ${from};`);
    }
  }
  return imports;
}
