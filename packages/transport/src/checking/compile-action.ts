import type { Check } from './check.ts';
import { isPlainDateTime } from './is-plain-date-time.ts';
import type { ActionNode } from './schema-node.ts';

/** Makes a check of a step that only looks at a value; `undefined` for a step that is not known here. */
export function compileAction({ type, requirement }: ActionNode): Check | undefined {
  switch (type) {
    case 'integer':
      return Number.isInteger;
    case 'iso_timestamp': {
      const form = requirement as RegExp;
      return (value) => isPlainDateTime(value as string) || form.test(value as string);
    }
    case 'non_empty':
      return (value) => (value as string | readonly unknown[]).length > 0;
    default:
      return undefined;
  }
}
