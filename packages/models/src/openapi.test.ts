import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, test } from 'vitest';
import { openApiDocument } from './openapi.ts';
import { openApiOperation } from './openapi/open-api-operation.ts';
import { getChatsRoomMessagesOperation } from './operations/room-messages.ts';
import { chatOperations, relatedOperations } from './operations/table.ts';

describe('openApiDocument', () => {
  const document = openApiDocument();

  test('is valid OpenAPI 3.1', async () => {
    const result = await new Validator().validate({ ...document });

    expect(result.errors).toBeUndefined();
    expect(result.valid).toBe(true);
  });

  test('describes every operation of the table', () => {
    const described = Object.values(document.paths).flatMap((path) => Object.values(path));

    const ids = described.map((operation) => (operation as { operationId: string }).operationId);
    expect(ids.toSorted()).toEqual([...chatOperations, ...relatedOperations].map(({ id }) => id).toSorted());
  });

  test('has no reference that leads nowhere', () => {
    const references = JSON.stringify(document).matchAll(/"#\/components\/(\w+)\/(\w+)"/g);

    for (const [, group, name] of references) {
      expect(document.components[group as 'schemas']).toHaveProperty(name as string);
    }
  });

  test('describes a query parameter in the form that it has in an address', () => {
    const { parameters } = openApiOperation(getChatsRoomMessagesOperation);

    expect(parameters).toContainEqual({
      name: 'limit',
      in: 'query',
      required: false,
      schema: { type: 'string' },
    });
    expect(parameters).toContainEqual(
      expect.objectContaining({ name: 'excludeMetadata', schema: { type: 'boolean' } }),
    );
  });
});
