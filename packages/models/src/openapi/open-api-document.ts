import { chatOperations, relatedOperations } from '@genesys-chat/models';
import { componentSchemas, type JsonSchema } from './json-schema.ts';
import { openApiOperation } from './open-api-operation.ts';

/** An OpenAPI 3.1 document, as far as its readers need its shape. */
export interface OpenApiDocument {
  /** Version of OpenAPI. */
  readonly openapi: '3.1.0';
  /** Title and version of the described API. */
  readonly info: {
    /** Name of the API. */
    readonly title: string;
    /** Version of the API, as in its paths. */
    readonly version: string;
    /** What the API is for. */
    readonly description: string;
  };
  /** Where the API is served. */
  readonly servers: readonly Readonly<Record<string, unknown>>[];
  /** Operations by path, then by method in lower case. */
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Models by name, the shared error answer, and the kinds of login. */
  readonly components: {
    /** Models by name. */
    readonly schemas: Readonly<Record<string, JsonSchema>>;
    /** The error answer that all operations share. */
    readonly responses: Readonly<Record<string, unknown>>;
    /** Kinds of login. */
    readonly securitySchemes: Readonly<Record<string, unknown>>;
  };
  /** Login that every operation needs. */
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
}

/**
 * Describes the Chat API and the related operations as an OpenAPI 3.1 document, made from the operation table.
 *
 * @returns The document; a new object each time.
 *
 * @example
 * ```ts
 * import { writeFileSync } from 'node:fs';
 * import { openApiDocument } from '@genesys-chat/models/openapi';
 *
 * writeFileSync('genesys-chat.openapi.json', JSON.stringify(openApiDocument(), null, 2));
 * ```
 */
export function openApiDocument(): OpenApiDocument {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of [...chatOperations, ...relatedOperations]) {
    (paths[operation.path] ??= {})[operation.method.toLowerCase()] = openApiOperation(operation);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Genesys Cloud Chat API',
      version: 'v2',
      description: 'Rooms, one-to-ones, messages, threads, pins, participants, reactions and settings.',
    },
    servers: [
      {
        url: 'https://api.{domain}',
        variables: { domain: { default: 'mypurecloud.com', description: 'Domain of the region.' } },
      },
    ],
    paths,
    components: {
      schemas: componentSchemas(),
      responses: {
        Error: {
          description: 'The request failed; `code` says why.',
          content: { 'application/json': { schema: { $ref: '#/components/schemas/ErrorBody' } } },
        },
      },
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
    },
    security: [{ bearer: [] }],
  };
}
