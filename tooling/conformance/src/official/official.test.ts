import { chatOperations, type Operation } from '@genesys-chat/models';
import { type FakeServer, startFakeServer } from '@genesys-chat/testing-fakes/node';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chatScenario } from './chat-scenario.ts';
import { play, type StepOutcome } from './play.ts';

const revisions = [
  ['purecloud-platform-client-181', 'seed', 22],
  ['purecloud-platform-client-262', 'current', 34],
  ['@genesys-chat/platform-client', undefined, 36],
] as const;

const timeoutMs = 60_000;

describe.each(revisions)('%s against the fake', (packageName, revision, operationCount) => {
  const operations: readonly Operation[] = chatOperations.filter(
    (operation) => revision === undefined || operation.revisions.includes(revision),
  );
  let server: FakeServer;
  let outcomes: StepOutcome[];

  beforeAll(async () => {
    server = await startFakeServer({ port: 0, seed: 'demo' });
    const [caller, other, third] = server.cloud.users;
    if (!caller || !other || !third)
      throw new Error('The demo organisation has too few users for the scenario.');
    const stage = {
      callerId: caller.id,
      callerJid: caller.jabberId,
      otherUserId: other.id,
      thirdUserId: third.id,
    };
    outcomes = await play(packageName, {
      url: server.url,
      token: server.cloud.tokenFor(caller),
      steps: chatScenario(stage, operations),
    });
  }, timeoutMs);

  afterAll(() => server.close());

  test(`calls all ${operationCount} operations of its revision`, () => {
    expect(operations).toHaveLength(operationCount);
    expect(new Set(outcomes.map(({ method }) => method))).toEqual(new Set(operations.map(({ id }) => id)));
  });

  test('succeeds with every one', () => {
    expect(outcomes.filter(({ error }) => error !== undefined)).toEqual([]);
  });

  test('gets answers that the models accept', () => {
    for (const { method, answer } of outcomes) {
      const { response } = operations.find(({ id }) => id === method) as Operation;
      const issues = response ? v.safeParse(response, answer).issues : undefined;
      expect({ method, issues: issues?.map((issue) => v.getDotPath(issue)) }).toEqual({
        method,
        issues: undefined,
      });
      if (!response) expect({ method, answer }).toEqual({ method, answer: expect.toSatisfy(isEmptyAnswer) });
    }
  });
});

/** Clients hand an answer without a body on as nothing, or as an empty value. */
function isEmptyAnswer(answer: unknown): boolean {
  return answer === null || answer === '' || (typeof answer === 'object' && Object.keys(answer).length === 0);
}
