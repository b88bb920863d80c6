import { inspect } from 'node:util';
import { getChatsSettingsOperation } from '@genesys-chat/models';
import { describe, expect, test } from 'vitest';
import { answer, scriptedFetch } from '../../test/scripted-fetch.ts';
import { ApiClient } from '../api-client.ts';
import { NetworkError } from '../errors/network-error.ts';

/** What a call rejects with whose token function throws, the first time or only when the token was refused. */
async function rejection(thrown: unknown, whenAskedAgain = false): Promise<unknown> {
  const { fetch, seen } = scriptedFetch(answer(401, {}));
  const client = new ApiClient({
    fetch,
    accessToken: async () => {
      if (whenAskedAgain && seen.length === 0) return 'token-1';
      throw thrown;
    },
  });
  return client.send(getChatsSettingsOperation, {}).catch((error: unknown) => error);
}

describe('a token function that throws', () => {
  test.each([false, true])('ends the call with an error of ours (asked again: %s)', async (again) => {
    const error = await rejection(new TypeError('no answer for Bearer s3cret'), again);

    expect(error).toMatchObject({
      name: 'AuthenticationError',
      message: 'The call has no access token: the function that gives it failed. The cause says why.',
      cause: { name: 'TypeError', message: 'no answer for Bearer [redacted]' },
    });
    expect(inspect(error)).not.toContain('s3cret');
  });

  test.each([new NetworkError({}), new DOMException('enough', 'AbortError')])(
    'keeps %s, which says what happened',
    async (thrown) => {
      expect(await rejection(thrown)).toBe(thrown);
    },
  );

  test.each(['no luck', undefined])('may throw anything, such as %j', async (thrown) => {
    expect(await rejection(thrown)).toMatchObject({ name: 'AuthenticationError', status: undefined });
  });
});
