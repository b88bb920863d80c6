import type * as v from 'valibot';

/** What a schema says, in the words of the contract. */
export interface SchemaFacts {
  readonly type: string;
  readonly required: boolean;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly maxItems?: number;
}

interface SchemaNode {
  readonly type: string;
  readonly kind: string;
  readonly wrapped?: SchemaNode;
  readonly item?: SchemaNode;
  readonly value?: SchemaNode;
  readonly options?: readonly string[];
  readonly getter?: (input: unknown) => SchemaNode;
  readonly pipe?: readonly (SchemaNode & {
    readonly requirement?: number;
    readonly metadata?: { readonly 'x-extensible-enum'?: readonly string[] };
  })[];
}

const optionalTypes = new Set(['optional', 'exact_optional', 'nullish']);

/**
 * Reads a field's schema.
 *
 * @param schema - Schema of a field.
 * @param nameOf - Name of the model that a schema is, if it is one.
 */
export function describeSchema(
  schema: v.GenericSchema,
  nameOf: (schema: unknown) => string | undefined,
): SchemaFacts {
  const node = schema as unknown as SchemaNode;
  if (optionalTypes.has(node.type) && node.wrapped) {
    return { ...describeSchema(node.wrapped as never, nameOf), required: false };
  }
  return { type: typeOf(node, nameOf), required: true, ...constraintsOf(node) };
}

function typeOf(node: SchemaNode, nameOf: (schema: unknown) => string | undefined): string {
  const name = nameOf(node);
  if (name !== undefined) return name;
  const isInteger = node.pipe?.some(({ type }) => type === 'integer');
  switch (node.type) {
    case 'number':
      return isInteger ? 'integer' : 'number';
    case 'picklist':
      return 'string';
    case 'unknown':
      return 'object';
    case 'lazy':
      return typeOf(node.getter?.(undefined) as SchemaNode, nameOf);
    case 'array':
      return `${typeOf(node.item as SchemaNode, nameOf)}[]`;
    case 'record':
      return `map<string,${typeOf(node.value as SchemaNode, nameOf)}>`;
    default:
      return node.type;
  }
}

function constraintsOf(node: SchemaNode): Omit<SchemaFacts, 'type' | 'required'> {
  const facts: { -readonly [Name in keyof SchemaFacts]?: SchemaFacts[Name] } = {};
  if (node.type === 'picklist' && node.options) facts.enum = node.options;
  for (const action of node.pipe ?? []) {
    if (action.type === 'iso_timestamp') facts.format = 'date-time';
    if (action.type === 'min_value' && action.requirement !== undefined) facts.min = action.requirement;
    if (action.type === 'max_value' && action.requirement !== undefined) facts.max = action.requirement;
    if (action.type === 'max_length' && action.requirement !== undefined) facts.maxItems = action.requirement;
    const known = action.metadata?.['x-extensible-enum'];
    if (known) facts.enum = known;
  }
  return facts;
}
