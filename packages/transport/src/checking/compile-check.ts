import type * as v from 'valibot';
import type { Check } from './check.ts';
import { compileAction } from './compile-action.ts';
import { compileObject } from './compile-object.ts';
import { isTooDeep } from './is-too-deep.ts';
import type { ActionNode, SchemaNode } from './schema-node.ts';

const compiled = new WeakMap<SchemaNode, Check>();

/**
 * Makes a fast check of a schema for values that came out of `JSON.parse`. It says `true` only where valibot would
 * accept the value and give it back unchanged, but for unknown fields named `prototype` or `constructor`, which valibot
 * drops; on `false`, valibot itself decides, names the issues and fills in defaults. No code is generated, so a strict
 * Content-Security-Policy does not mind.
 */
export function compileCheck(schema: v.GenericSchema): Check {
  return checkOf(schema);
}

function checkOf(node: SchemaNode): Check {
  let check = compiled.get(node);
  if (!check) {
    check = node.pipe ? compilePipe(node.pipe) : compileType(node);
    compiled.set(node, check);
  }
  return check;
}

function compilePipe([root, ...steps]: readonly (SchemaNode | ActionNode)[]): Check {
  const checks: Check[] = [compileType(root as SchemaNode)];
  for (const step of steps) {
    if (step.kind === 'metadata') continue;
    const check = step.kind === 'validation' ? compileAction(step) : undefined;
    if (!check) return never;
    checks.push(check);
  }
  const [first = never, second, ...rest] = checks;
  if (!second) return first;
  if (rest.length === 0) return (value) => first(value) && second(value);
  return (value) => checks.every((check) => check(value));
}

function compileType(node: SchemaNode): Check {
  switch (node.type) {
    case 'string':
      return isString;
    case 'number':
      return isNumber;
    case 'boolean':
      return isBoolean;
    case 'unknown':
      return isShallow;
    case 'picklist':
      return isOneOf(node.options ?? []);
    case 'array':
      return isArrayOf(checkOf(node.item as SchemaNode));
    case 'record':
      return isRecordOf(checkOf(node.value as SchemaNode), node.key as SchemaNode);
    case 'loose_object':
      return compileObject(node.entries ?? {}, checkOf);
    case 'lazy':
      return isWhat(node.getter as (input: unknown) => SchemaNode);
    default:
      return never;
  }
}

/** Names that valibot keeps out of a record, so that no key reaches a prototype. */
const reservedNames = new Set(['__proto__', 'prototype', 'constructor']);

const isShallow: Check = (value) => !isTooDeep(value);
const never: Check = () => false;
const isString: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => typeof value === 'number' && !Number.isNaN(value);
const isBoolean: Check = (value) => typeof value === 'boolean';

function isOneOf(options: readonly unknown[]): Check {
  return (value) => options.includes(value);
}

function isArrayOf(item: Check): Check {
  return (value) => {
    if (!Array.isArray(value)) return false;
    for (let index = 0; index < value.length; index += 1) if (!item(value[index])) return false;
    return true;
  };
}

function isRecordOf(entry: Check, key: SchemaNode): Check {
  if (key.type !== 'string' || key.pipe) return never;
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const record = value as Readonly<Record<string, unknown>>;
    for (const name in record) if (reservedNames.has(name) || !entry(record[name])) return false;
    return true;
  };
}

/** A schema that depends on the value, or on one that is not made yet. */
function isWhat(getter: (input: unknown) => SchemaNode): Check {
  return (value) => !isTooDeep(value) && checkOf(getter(value))(value);
}
