import type { Check } from './check.ts';
import { isTooDeep } from './is-too-deep.ts';
import type { SchemaNode } from './schema-node.ts';

interface Field {
  readonly check: Check;
  /** 1 for a field that has to be there, so that those found can be counted. */
  readonly required: 0 | 1;
}

/**
 * Makes a check of an object whose other fields do not matter. It walks the fields that are there, which is faster than
 * asking for those that may be. A field named `__proto__`, which JSON can hold, is left to valibot, which drops it; of
 * the fields that no schema knows, only the depth is looked at.
 */
export function compileObject(
  entries: Readonly<Record<string, SchemaNode>>,
  checkOf: (node: SchemaNode) => Check,
): Check {
  const fields = new Map(Object.entries(entries).map(([name, node]) => [name, compileField(node, checkOf)]));
  const requiredCount = [...fields.values()].filter(({ required }) => required === 1).length;
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    let found = 0;
    for (const name in value) {
      const field = fields.get(name);
      const content = (value as Readonly<Record<string, unknown>>)[name];
      if (field === undefined) {
        if (name === '__proto__' || isTooDeep(content)) return false;
      } else if (field.check(content)) found += field.required;
      else return false;
    }
    return found === requiredCount;
  };
}

function compileField(node: SchemaNode, checkOf: (node: SchemaNode) => Check): Field {
  if (node.type === 'exact_optional') return { check: checkOf(node.wrapped as SchemaNode), required: 0 };
  // A list that is missing is filled in by valibot itself.
  return { check: checkOf(node.type === 'nullish' ? (node.wrapped as SchemaNode) : node), required: 1 };
}
