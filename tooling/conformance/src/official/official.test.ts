import { chatOperations, type Operation, relatedOperations, userChatBadgesTopic } from '@genesys-chat/models';
import { type FakeServer, startFakeServer } from '@genesys-chat/testing-fakes/node';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chatScenario } from './chat-scenario.ts';
import { play, type StepOutcome } from './play.ts';
import { relatedScenario } from './related-scenario.ts';

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
    expect(issuesOf(operations, outcomes)).toEqual([]);
  });
});

describe.each([
  ['purecloud-platform-client-181', 'seed'],
  ['purecloud-platform-client-262', 'current'],
] as const)('%s around the Chat API', (packageName, revision) => {
  test(
    'succeeds with users, tokens and notification channels, and gets answers that the models accept',
    async () => {
      const server = await startFakeServer({ port: 0 });
      const [caller] = server.cloud.users;
      if (!caller) throw new Error('The demo organisation has no users.');
      const operations = relatedOperations.filter(({ revisions: all }) => all.includes(revision));
      const steps = relatedScenario(userChatBadgesTopic(caller.id), operations);

      const token = server.cloud.tokenFor(caller);
      const outcomes = await play(packageName, { url: server.url, token, steps });
      await server.close();

      expect(outcomes.map(({ method, error }) => ({ method, error }))).toEqual(
        steps.map(({ method }) => ({ method, error: undefined })),
      );
      expect(issuesOf(operations, outcomes)).toEqual([]);
    },
    timeoutMs,
  );
});

/** Where answers differ from the models. */
function issuesOf(operations: readonly Operation[], outcomes: readonly StepOutcome[]): string[] {
  return outcomes.flatMap(({ method, answer }) => {
    const response = operations.find(({ id }) => id === method)?.response;
    if (!response) return isEmptyAnswer(answer) ? [] : [`${method}: an answer where none is due`];
    return (v.safeParse(response, answer).issues ?? []).map((issue) => `${method}: ${v.getDotPath(issue)}`);
  });
}

/** Clients hand an answer without a body on as nothing, or as an empty value. */
function isEmptyAnswer(answer: unknown): boolean {
  return answer === null || answer === '' || (typeof answer === 'object' && Object.keys(answer).length === 0);
}
