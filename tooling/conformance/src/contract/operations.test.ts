import * as models from '@genesys-chat/models';
import { openApiDocument } from '@genesys-chat/models/openapi';
import type * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { contract, modelName } from './contract.ts';

const operations: readonly models.Operation[] = [...models.chatOperations, ...models.relatedOperations];
const document = openApiDocument();

/** Where a checked shape differs on purpose from the model that the platform declares. */
const ourNames: Readonly<Record<string, string>> = {
  'body ChannelTopic[]': 'ChannelTopicsRequestSchema',
  'body ChatSettings': 'ChatSettingsRequestSchema',
  'body ChatUserSettings': 'ChatUserSettingsRequestSchema',
  'body UserSettingsForChat': 'UserSettingsForChatRequestSchema',
};

function schemaNamed(name: string): v.GenericSchema | undefined {
  return (models as unknown as Record<string, v.GenericSchema>)[name];
}

test('the table holds the operations of the platform, no more and no fewer', () => {
  expect(operations.map(({ id }) => id).toSorted()).toEqual(
    contract.operations.map(({ id }) => id).toSorted(),
  );
});

describe.each(contract.operations.map((facts) => [facts.id, facts] as const))('%s', (id, facts) => {
  const operation = operations.find((candidate) => candidate.id === id) as models.Operation;

  test('has the method, path, revisions, permissions and status of the platform', () => {
    expect(operation.method).toBe(facts.method);
    expect(operation.path).toBe(facts.path);
    expect(operation.api).toBe(facts.api);
    expect(operation.revisions).toEqual(facts.revisions);
    expect(operation.permissions.anyOf).toEqual(facts.permissions);
    if (facts.successStatus !== null) expect(operation.successStatus).toBe(facts.successStatus);
  });

  test('takes the parameters of the platform', () => {
    const described = document.paths[facts.path]?.[facts.method.toLowerCase()] as {
      parameters: { name: string; in: string; required: boolean; schema: Described }[];
    };
    const inPath = described.parameters.filter((parameter) => parameter.in === 'path');
    expect(inPath.map(({ name }) => name)).toEqual(facts.pathParameters);

    const inQuery = described.parameters.filter((parameter) => parameter.in === 'query');
    expect(inQuery.map(parameterFacts).toSorted(byName)).toEqual(
      facts.query
        .map(({ name, type, required, enum: values }) => ({ name, type, required, values }))
        .toSorted(byName),
    );
  });

  test('takes the body and gives the answer of the platform', () => {
    const body =
      facts.body && schemaNamed(ourNames[`body ${facts.body.model}`] ?? `${facts.body.model}Schema`);
    expect(operation.body).toBe(body ?? undefined);

    // The one-to-one history is declared as one message; every plausible shape of it is read as a listing.
    const answer =
      id === 'getChatsUserMessages' ? 'OneOnOneHistory' : facts.returns && modelName(facts.returns);
    expect(operation.response).toBe(answer ? schemaNamed(`${answer}Schema`) : undefined);
  });
});

interface Described {
  readonly type: string;
  readonly enum?: readonly string[];
  readonly items?: Described;
}

function parameterFacts({
  name,
  required,
  schema,
}: {
  name: string;
  required: boolean;
  schema: Described;
}): object {
  return {
    name,
    type: schema.items ? `${schema.items.type}[]` : schema.type,
    required,
    values: schema.enum ?? schema.items?.enum,
  };
}

function byName(a: object, b: object): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
