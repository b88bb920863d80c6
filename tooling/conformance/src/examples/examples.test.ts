import { join } from 'node:path';
import { type FakeServer, startFakeServer } from '@genesys-chat/testing-fakes/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runIsolated } from '../official/run-isolated.ts';
import { type Example, fillExample, readExamples } from './read-examples.ts';
import { stageExamples } from './stage-examples.ts';

const program = join(import.meta.dirname, 'play-examples.mjs');
const timeoutMs = 60_000;
let server: FakeServer;

beforeAll(async () => {
  server = await startFakeServer({ port: 0 });
}, timeoutMs);

afterAll(() => server.close());

test.each(['require', 'import'] as const)(
  'runs all 22 examples of the API page by %s, changed in nothing but the name of the package',
  async (loading) => {
    const byOperation = new Map(readExamples().map(({ operation, code }) => [operation, code]));
    const { token, casts } = await stageExamples(server);
    const examples: Example[] = casts.map(({ operation, values }) => ({
      operation,
      code: fillExample(byOperation.get(operation) ?? '', loading, values),
    }));

    const output = await runIsolated(program, {
      loading,
      packageName: '@genesys-chat/platform-client',
      url: server.url,
      token,
      examples,
    });

    const outcomes = JSON.parse(output) as { operation: string; logged: string[] }[];
    expect(new Set(casts.map(({ operation }) => operation))).toEqual(new Set(byOperation.keys()));
    for (const { operation, logged } of outcomes) {
      const success = new RegExp(`^${operation} (?:success!|returned successfully)`);
      expect(logged).toEqual([expect.stringMatching(success)]);
    }
  },
  timeoutMs,
);
