import * as v from 'valibot';
import type { World } from '../internal/world.ts';
import { checkPermissions, identify, requireUser } from './caller.ts';
import type { FakeRequest } from './fake-request.ts';
import { type FakeResponse, jsonResponse } from './fake-response.ts';
import type { RateLimiter } from './rate-limiter.ts';
import { readBody, readQuery } from './read-input.ts';
import type { Match, Router } from './router.ts';
import { successStatusOf } from './success-status.ts';

/** What answering an API request needs beside the world. */
export interface ApiOptions {
  readonly router: Router;
  readonly limiter: RateLimiter;
  /** Whether answers are held against the models, so that a slip of the fake shows. */
  readonly strict: boolean;
}

/** Answers a request to the API, or throws the {@link PlatformError} to answer with. */
export function respondToApi(
  world: World,
  { limiter, strict }: ApiOptions,
  match: Match,
  request: FakeRequest,
): FakeResponse {
  const { operation } = match.route;
  const answer = run(world, limiter, match, request);
  if (strict) checkAnswer(match, answer);
  const status = successStatusOf(operation, world.behaviour);
  return answer === undefined ? { status, headers: {} } : jsonResponse(status, answer);
}

function run(world: World, limiter: RateLimiter, { route, path }: Match, request: FakeRequest): unknown {
  const { operation, handle } = route;
  const caller = identify(world, request);
  limiter.count(caller.token.token, world.clock, world.behaviour);
  checkPermissions(caller, operation.permissions.anyOf);
  if (world.behaviour.chatNeedsUser && operation.path.startsWith('/api/v2/chats/')) requireUser(caller);
  const query = readQuery(operation, request, world.behaviour);
  const body = readBody(operation, request, world.behaviour);
  return handle({ path, query, body, caller, world });
}

function checkAnswer({ route: { operation } }: Match, answer: unknown): void {
  if (!operation.response) return;
  const { issues } = v.safeParse(operation.response, answer);
  if (!issues) return;
  const [issue] = issues;
  throw new Error(
    `The fake answered ${operation.id} against its own model: ${v.getDotPath(issue) ?? 'body'}: ${issue.message}`,
  );
}
