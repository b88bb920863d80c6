import { openApiDocument } from '@genesys-chat/models/openapi';

type Json = Readonly<Record<string, unknown>>;

const { paths, components } = openApiDocument();

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Keywords of JSON Schema that the models use for limits. */
interface Limits {
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly enum?: readonly string[];
}

/** Says what limits a value has, in words. */
function limitsOfValue(limits: Limits): string {
  const { minItems, maxItems, minimum, maximum, minLength, enum: values } = limits;
  const words: string[] = [];
  if (minItems !== undefined && maxItems !== undefined) words.push(`${minItems} to ${maxItems} of them`);
  else if (maxItems !== undefined) words.push(`at most ${maxItems} of them`);
  if (minimum !== undefined && maximum !== undefined) words.push(`from ${minimum} to ${maximum}`);
  else if (minimum !== undefined) words.push(`at least ${minimum}`);
  if (minLength !== undefined) words.push('not empty');
  if (values !== undefined) words.push(values.map((value) => `\`${value}\``).join(' or '));
  return words.join(', ');
}

function resolve(schema: unknown): Json {
  if (!isJson(schema)) return {};
  const { $ref } = schema;
  return typeof $ref === 'string' ? resolve(components.schemas[$ref.split('/').at(-1) ?? '']) : schema;
}

function* limitsWithin(name: string, schema: unknown): Generator<string> {
  const whole = resolve(schema);
  const words = limitsOfValue(whole);
  if (words !== '') yield `\`${name}\` ${words}`;
  if (!isJson(whole['properties'])) return;
  for (const [field, part] of Object.entries(whole['properties'])) {
    yield* limitsWithin(name === '' ? field : `${name}.${field}`, part);
  }
}

/**
 * Lists the limits of what an operation takes, as the models check them before anything is sent.
 *
 * @param method - Method of the operation.
 * @param path - Path of the operation.
 * @returns One text for each limited value of query and body.
 */
export function limitsOf(method: string, path: string): readonly string[] {
  const operation = paths[path]?.[method.toLowerCase()];
  if (!isJson(operation)) throw new Error(`The OpenAPI document has no ${method} ${path}.`);
  const { parameters, requestBody } = operation;
  const query = (Array.isArray(parameters) ? parameters : []).filter(
    (each) => isJson(each) && each['in'] === 'query',
  );
  const content = isJson(requestBody) && isJson(requestBody['content']) ? requestBody['content'] : {};
  const body = isJson(content['application/json']) ? content['application/json']['schema'] : undefined;
  return [...query.flatMap(({ name, schema }) => [...limitsWithin(name, schema)]), ...limitsWithin('', body)];
}
