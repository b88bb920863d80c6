import { chatOperations, type Operation, relatedOperations } from '@genesys-chat/models';
import type { CallOptions, Sender } from '@genesys-chat/transport';
import { describe, expect, test } from 'vitest';
import { operationSamples, type OperationName } from '../test/operation-samples.ts';
import { answer, scriptedClient } from '../test/scripted-fetch.ts';
import * as api from './index.ts';

type Call = (client: Sender, ...values: unknown[]) => Promise<unknown>;

const functions = new Map(Object.entries(api));
const operations: readonly Operation[] = [...chatOperations, ...relatedOperations];
const cases = operations.map((operation) => {
  const name = operation.id as OperationName;
  return { name, operation, call: functions.get(name) as unknown as Call, sample: operationSamples[name] };
});

/** Puts options behind all other arguments, wherever the caller left some out. */
function withOptions(operation: Operation, values: readonly unknown[], options: CallOptions): unknown[] {
  const placeholders = operation.path.split('{').length - 1;
  const count = placeholders + Number(operation.body !== undefined) + Number(operation.query !== undefined);
  return [...values, ...Array.from<undefined>({ length: count - values.length }), options];
}

/** Whether a value of a sample is its body, which it holds once more for comparison. */
function isBody(value: unknown, body: unknown): boolean {
  return typeof value === 'object' && JSON.stringify(value) === JSON.stringify(body);
}

describe('a function', () => {
  test.each(cases)('sends the request of $name and gives its answer', async ({ call, sample }) => {
    const { client, seen } = scriptedClient(() => answer(sample.answer));

    await expect(call(client, ...sample.values)).resolves.toEqual(sample.answer);
    expect(seen.map(({ method, path }) => `${method} ${path}`)).toEqual([sample.request]);
    expect(seen[0]?.body).toEqual(sample.body);
  });

  test.each(cases)('hands settings of the call on to $name', async ({ operation, call, sample }) => {
    const { client, seen } = scriptedClient(() => answer(sample.answer));
    const options = { signal: AbortSignal.abort(new Error('changed my mind')) };

    await expect(call(client, ...withOptions(operation, sample.values, options))).rejects.toThrow(
      'changed my mind',
    );
    expect(seen).toEqual([]);
  });

  test.each(cases.filter(({ operation }) => operation.path.includes('{')))(
    'refuses a value that would leave the path of $name',
    async ({ call, sample }) => {
      const { client, seen } = scriptedClient(() => answer(sample.answer));

      await expect(call(client, '..', ...sample.values.slice(1))).rejects.toMatchObject({
        name: 'InvalidRequestError',
      });
      expect(seen).toEqual([]);
    },
  );

  test.each(cases.filter(({ operation }) => operation.body))(
    'checks the body of $name before sending',
    async ({ call, sample }) => {
      const { client, seen } = scriptedClient(() => answer(sample.answer));
      const values = sample.values.map((value) => (isBody(value, sample.body) ? { unknown: 1 } : value));

      await expect(call(client, ...values)).rejects.toMatchObject({ name: 'InvalidRequestError' });
      expect(seen).toEqual([]);
    },
  );

  test.each(cases.filter(({ operation }) => operation.query))(
    'checks the query of $name before sending',
    async ({ call, sample }) => {
      const { client, seen } = scriptedClient(() => answer(sample.answer));

      await expect(call(client, ...sample.values.slice(0, -1), { unknown: 1 })).rejects.toMatchObject({
        name: 'InvalidRequestError',
        field: 'query.unknown',
      });
      expect(seen).toEqual([]);
    },
  );

  test.each(cases.filter(({ operation }) => operation.response))(
    'checks the answer of $name',
    async ({ call, sample }) => {
      const { client } = scriptedClient(() => answer('not what was promised'), { validation: 'strict' });

      await expect(call(client, ...sample.values)).rejects.toMatchObject({ name: 'ResponseDriftError' });
    },
  );
});

describe('ChatApi', () => {
  test.each(cases.filter(({ operation }) => operation.api === 'ChatApi'))(
    'has $name with the same values',
    async ({ name, sample }) => {
      const { client, seen } = scriptedClient(() => answer(sample.answer));
      const chat = new api.ChatApi(client);
      const method = Reflect.get(chat, name) as Call;

      await expect(Reflect.apply(method, chat, sample.values)).resolves.toEqual(sample.answer);
      expect(seen.map(({ method: verb, path }) => `${verb} ${path}`)).toEqual([sample.request]);
      expect(seen[0]?.body).toEqual(sample.body);
    },
  );

  test('takes the shared client when it is given none', async () => {
    await expect(new api.ChatApi().getChatsSettings()).rejects.toMatchObject({
      name: 'AuthenticationError',
      attempts: 0,
    });
  });
});
