import { OAuthErrorResponseSchema } from '@genesys-chat/models';
import * as v from 'valibot';
import type { ChatError, ErrorContext } from '../errors/chat-error.ts';
import { LoginError } from '../errors/login-error.ts';
import { RateLimitError } from '../errors/rate-limit-error.ts';
import { ResponseFormatError } from '../errors/response-format-error.ts';
import { toChatError } from '../errors/to-chat-error.ts';
import { type Answer, mayBeJson } from '../wire/answer.ts';
import type { ClientCore } from '../calls/client-core.ts';
import { runCall } from '../calls/run-call.ts';
import type { AuthData } from './auth-data.ts';
import { readTokens } from './read-tokens.ts';

/** Wait after a throttled token request that names no time, in milliseconds. */
const unnamedThrottleMs = 3000;

/** What a token request says. */
export interface TokenRequest {
  /** Fields of the form. */
  readonly form: Readonly<Record<string, string>>;
  /** Id and secret of a confidential client, sent as Basic authorization. */
  readonly client?: { readonly id: string; readonly secret: string } | undefined;
  /** Whether asking twice is as good as once; a code can be used once only. */
  readonly repeatable: boolean;
  /** Most requests to send, where that is fewer than the client's own setting. */
  readonly maxAttempts?: number;
}

/** Asks the token endpoint of the login host. */
export async function requestToken(
  core: ClientCore,
  { form, client, repeatable, maxAttempts }: TokenRequest,
): Promise<AuthData> {
  const basic =
    client === undefined ? {} : { authorization: `Basic ${basicCredentials(client.id, client.secret)}` };
  const { value } = await runCall(
    core,
    {
      info: { operation: 'login', method: 'POST', route: '/oauth/token', baseUrl: core.endpoints.login },
      request: {
        method: 'POST',
        url: `${core.endpoints.login}/oauth/token`,
        headers: {
          accept: 'application/json',
          'content-type': 'application/x-www-form-urlencoded',
          ...basic,
        },
        body: new URLSearchParams(form).toString(),
      },
      authorized: false,
      repeatable,
      ...(maxAttempts === undefined ? {} : { maxAttempts }),
      alreadyDoneStatus: undefined,
      read: (answer, context) => readTokenAnswer(answer, context, core.clock.now()),
      refuse: tokenError,
    },
    {},
  );
  return value as AuthData;
}

function readTokenAnswer(answer: Answer, context: ErrorContext, nowMs: number): AuthData {
  const tokens = mayBeJson(answer) ? readTokens(parse(answer.text), nowMs) : undefined;
  if (tokens === undefined) throw new ResponseFormatError('holds no access token', context);
  return tokens;
}

/** Reads the login host's own kind of error; 5xx, 429 and redirects are as everywhere. */
function tokenError(answer: Answer, context: ErrorContext, nowMs: number): ChatError {
  const general = toChatError(answer, context, nowMs);
  const { success, output } = v.safeParse(OAuthErrorResponseSchema, parse(answer.text));
  if (!success || answer.status === 429 || answer.status >= 500) return general;
  const description = output.description ?? output.error_description ?? '';
  const facts = { ...context, correlationId: general.correlationId };
  if (/rate limit/i.test(description)) {
    return new RateLimitError(undefined, {
      ...facts,
      retryAfterMs: general.retryAfterMs ?? unnamedThrottleMs,
    });
  }
  return new LoginError(oauthCode(output.error), adviceFor(output.error), facts);
}

/** An OAuth error code is a short word; anything else is not repeated in a message. */
function oauthCode(code: string): string {
  return /^[\w.-]{1,60}$/.test(code) ? code : 'unknown_error';
}

function adviceFor(code: string): string {
  if (code === 'invalid_client') return 'Check the client id, its secret and the region.';
  if (code === 'invalid_grant')
    return 'Log in again; the code or refresh token was used, revoked or is too old.';
  return 'Check the settings of the OAuth client.';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function basicCredentials(id: string, secret: string): string {
  return btoa(String.fromCodePoint(...new TextEncoder().encode(`${id}:${secret}`)));
}
