import { isDeepStrictEqual } from 'node:util';
import * as models from '@genesys-chat/models';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { compileCheck } from './compile-check.ts';

const message = {
  id: 'm1',
  dateCreated: '2026-01-31T09:30:00.000Z',
  toJid: '5f1a00000000000000000001@conference.acme.orgspan.com',
  jid: '5f1a00000000000000000002@acme.orgspan.com',
  body: 'Good morning',
  mentions: { u1: 'Ada' },
  thread: { id: 't1' },
  reactions: [{ emoji: '👍', users: [{ id: 'u1' }] }],
};

const schemas = Object.entries(models)
  .filter(([name]) => name.endsWith('Schema'))
  .map(([name, schema]) => [name, schema as v.GenericSchema] as const);

/** valibot also drops these two from the fields that it does not know; there they harm nobody. */
function withoutReserved(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, field: unknown) =>
    key === 'constructor' || key === 'prototype' ? undefined : field,
  );
}

function isUnchanged(schema: v.GenericSchema, value: unknown): boolean {
  return isDeepStrictEqual(withoutReserved(v.parse(schema, value)), withoutReserved(value));
}

/** What is left of a value after it travelled. */
function asReceived(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** Values near valid ones: a valid value in which anything may have been replaced, dropped or added. */
const anyField = fc.oneof(
  fc.anything(),
  fc.constantFrom(null, undefined, '', 0, true, [], {}, '2026-01-31T09:30:00Z'),
);
const nearMessage = fc
  .dictionary(fc.constantFrom(...Object.keys(message), '__proto__', 'extra'), anyField, { maxKeys: 3 })
  .map((changes) => asReceived({ ...message, ...changes }));
const nearListing = fc
  .record({ entities: fc.oneof(fc.array(nearMessage, { maxLength: 3 }), anyField) }, { requiredKeys: [] })
  .map(asReceived);

describe('compileCheck', () => {
  test('accepts a message as it stands', () => {
    expect(compileCheck(models.ChatMessageResponseSchema)(message)).toBe(true);
    expect(compileCheck(models.ChatMessageEntityListingSchema)({ entities: [message, message] })).toBe(true);
  });

  test('leaves a list that has to be filled in to valibot', () => {
    expect(compileCheck(models.ChatMessageEntityListingSchema)({ entities: null })).toBe(false);
    expect(compileCheck(models.ChatMessageEntityListingSchema)({})).toBe(false);
  });

  test('follows a schema into itself', () => {
    const check = compileCheck(models.ErrorBodySchema);

    expect(check({ code: 'a', errors: [{ code: 'b', errors: [{ code: 'c' }] }] })).toBe(true);
    expect(check({ code: 'a', errors: [{ code: 'b', errors: [{ code: 3 }] }] })).toBe(false);
  });

  test.each(schemas)('never accepts what %s refuses or changes', (_name, schema) => {
    const check = compileCheck(schema);
    fc.assert(
      fc.property(fc.oneof(anyField, nearMessage, nearListing), (value) => {
        expect(!check(value) || isUnchanged(schema, value)).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  test('accepts every message and listing that valibot accepts unchanged', () => {
    const pairs = [
      [models.ChatMessageResponseSchema, nearMessage],
      [models.ChatMessageEntityListingSchema, nearListing],
    ] as const;
    for (const [schema, values] of pairs) {
      const check = compileCheck(schema);
      fc.assert(
        fc.property(values, (value) => {
          const { success, output } = v.safeParse(schema, value);
          expect(check(value) || !success || !isDeepStrictEqual(output, value)).toBe(true);
        }),
        { numRuns: 5000 },
      );
    }
  });
});
