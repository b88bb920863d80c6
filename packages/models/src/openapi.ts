/**
 * The OpenAPI 3.1 document of the operation table.
 *
 * @packageDocumentation
 */
export { openApiDocument, type OpenApiDocument } from './openapi/open-api-document.ts';
