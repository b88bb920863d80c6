import type * as v from 'valibot';
import type { Operation } from '@genesys-chat/models';
import { type JsonSchema, jsonSchemaOf } from './json-schema.ts';
import { pathParameterDescriptions } from './path-parameters.ts';

const errorStatuses = [400, 401, 403, 404, 408, 409, 413, 415, 429, 500, 503, 504];

/** Describes one operation as an OpenAPI operation object. */
export function openApiOperation(operation: Operation): Record<string, unknown> {
  const { anyOf } = operation.permissions;
  return {
    operationId: operation.id,
    tags: [operation.api],
    summary: operation.summary,
    ...(operation.revisions.includes('current') ? {} : { deprecated: true }),
    parameters: [...pathParameters(operation.path), ...queryParameters(operation.query)],
    ...(operation.body && { requestBody: { required: true, content: jsonContent(operation.body) } }),
    responses: {
      [operation.successStatus]: {
        description: operation.response ? 'The answer.' : 'Done; no body.',
        ...(operation.response && { content: jsonContent(operation.response) }),
      },
      ...Object.fromEntries(
        errorStatuses.map((status) => [status, { $ref: '#/components/responses/Error' }]),
      ),
    },
    'x-genesys-permissions': { type: anyOf.length > 0 ? 'ANY' : 'NONE', permissions: anyOf },
    'x-genesys-revisions': operation.revisions,
  };
}

function jsonContent(schema: v.GenericSchema): Record<string, unknown> {
  return { 'application/json': { schema: jsonSchemaOf(schema) } };
}

function pathParameters(path: string): Record<string, unknown>[] {
  return Array.from(path.matchAll(/\{(\w+)\}/g), ([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    description: pathParameterDescriptions[name],
    schema: { type: 'string', minLength: 1 },
  }));
}

function queryParameters(query: v.GenericSchema | undefined): Record<string, unknown>[] {
  if (!query) return [];
  const { properties } = jsonSchemaOf(query) as { properties: Record<string, JsonSchema> };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    ...(schema['type'] === 'array' && { style: 'form', explode: false }),
    schema,
  }));
}
