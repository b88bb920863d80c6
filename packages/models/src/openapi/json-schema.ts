import { toJsonSchema, toJsonSchemaDefs, type ConversionConfig } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import * as models from '@genesys-chat/models';

/** A JSON Schema of draft 2020-12, as OpenAPI 3.1 embeds it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const config: ConversionConfig = {
  target: 'draft-2020-12',
  typeMode: 'input',
  errorMode: 'ignore',
  overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
  // A query parameter is checked in two forms, and described in the one that it has in an address.
  overrideAction: ({ valibotAction }) =>
    valibotAction.type === 'metadata'
      ? (valibotAction as v.MetadataAction<unknown, { jsonSchema?: JsonSchema }>).metadata.jsonSchema
      : undefined,
};

const schemaByName = Object.fromEntries(
  Object.entries(models)
    .filter(([name]) => name.endsWith('Schema') && name !== 'HistoryQuerySchema')
    .map(([name, schema]) => [name.replace(/Schema$/, ''), schema as v.GenericSchema]),
);

const nameBySchema = new Map(Object.entries(schemaByName).map(([name, schema]) => [schema, name]));

/** Turns every model into JSON Schema, by name, in alphabetical order. */
export function componentSchemas(): Record<string, JsonSchema> {
  const definitions = toJsonSchemaDefs(schemaByName, config) as Record<string, JsonSchema>;
  return Object.fromEntries(Object.entries(definitions).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Turns a schema into JSON Schema; a model becomes a reference to its component. */
export function jsonSchemaOf(schema: v.GenericSchema): JsonSchema {
  const name = nameBySchema.get(schema);
  if (name !== undefined) return { $ref: `#/components/schemas/${name}` };
  const { $schema: _dialect, ...jsonSchema } = toJsonSchema(schema, config);
  return jsonSchema;
}
