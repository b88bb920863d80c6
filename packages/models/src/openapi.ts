/**
 * The OpenAPI 3.1 document of the operation table.
 *
 * @packageDocumentation
 */
export type { JsonSchema } from './openapi/json-schema.ts';
export { openApiDocument, type OpenApiDocument } from './openapi/open-api-document.ts';
