import * as models from '@genesys-chat/models';
import type * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { contract, modelName } from './contract.ts';
import { describeSchema } from './describe-schema.ts';

type ObjectSchema = v.ObjectSchema<v.ObjectEntries, undefined>;

const schemas = models as unknown as Record<string, ObjectSchema | undefined>;

/** Models that a caller sends; the platform uses one model for both directions in places, we check stricter. */
const requestSchemaNames: Readonly<Record<string, string>> = {
  ChatSettings: 'ChatSettingsRequestSchema',
};

/** Limits that follow from another fact: a conversation holds five pins, however they are written. */
const impliedMaxItems: Readonly<Record<string, number>> = {
  'RoomUpdateRequest.pinnedMessageIds': 5,
};

const nameBySchema = new Map<unknown, string>(
  Object.keys(contract.models).map((name) => [schemas[`${modelName(name)}Schema`], modelName(name)]),
);

describe.each(Object.entries(contract.models))('%s', (name, { fields }) => {
  const schema = schemas[`${modelName(name)}Schema`];

  test('has the fields of the platform', () => {
    expect(Object.keys(schema?.entries ?? {}).toSorted()).toEqual(
      fields.map((field) => field.name).toSorted(),
    );
  });

  test.each(fields.map((field) => [field.name, field] as const))(
    '%s is what the platform declares',
    (_name, field) => {
      const { name: fieldName, type, min, max, maxItems, ...facts } = field;
      const entry = schema?.entries[fieldName] as v.GenericSchema;
      const described = describeSchema(entry, (candidate) => nameBySchema.get(candidate));
      // A list is declared optional, and always there once it was read.
      expect(described).toMatchObject({ type: type.replace(/^\w+/, modelName), ...facts });
      if (facts.enum === undefined) expect(described.enum).toBeUndefined();

      const requestSchema = schemas[requestSchemaNames[name] ?? ''] ?? schema;
      const request = describeSchema(requestSchema?.entries[fieldName] as v.GenericSchema, () => undefined);
      expect({ min: request.min, max: request.max, maxItems: request.maxItems }).toEqual({
        min,
        max,
        maxItems: maxItems ?? impliedMaxItems[`${name}.${fieldName}`],
      });
    },
  );
});

test('has no model beside those of the platform', () => {
  const known = new Set(Object.keys(contract.models).map((name) => `${modelName(name)}Schema`));
  const ours = Object.keys(models).filter((name) => name.endsWith('Schema') && !known.has(name));

  expect(ours.toSorted()).toEqual([
    'ChannelTopicsRequestSchema',
    'ChatSettingsRequestSchema',
    'ChatUserSettingsRequestSchema',
    'HistoryQuerySchema',
    'OneOnOneHistorySchema',
    'UserSettingsForChatRequestSchema',
  ]);
});
