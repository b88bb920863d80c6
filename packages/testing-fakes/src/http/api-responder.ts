import type { World } from '../internal/world.ts';
import type { AnswerWriter } from './answer-writer.ts';
import { checkPermissions, identify, requireUser } from './caller.ts';
import type { FakeRequest } from './fake-request.ts';
import type { FakeResponse } from './fake-response.ts';
import type { RateLimiter } from './rate-limiter.ts';
import { readBody, readQuery } from './read-input.ts';
import type { Match, Router } from './router.ts';
import { successStatusOf } from './success-status.ts';

/** What answering an API request needs beside the world. */
export interface ApiOptions {
  readonly router: Router;
  readonly limiter: RateLimiter;
  readonly writer: AnswerWriter;
}

/** Answers a request to the API, or throws the {@link PlatformError} to answer with. */
export function respondToApi(
  world: World,
  { limiter, writer }: ApiOptions,
  match: Match,
  request: FakeRequest,
): FakeResponse {
  const { operation } = match.route;
  const answer = run(world, limiter, match, request);
  return writer.write(operation, successStatusOf(operation, world.behaviour), answer);
}

function run(
  world: World,
  limiter: RateLimiter,
  { route, path }: Match,
  request: FakeRequest,
): object | undefined {
  const { operation, handle } = route;
  const caller = identify(world, request);
  limiter.count(caller.token.token, world.clock, world.behaviour);
  checkPermissions(caller, operation.permissions.anyOf);
  if (world.behaviour.chatNeedsUser && operation.path.startsWith('/api/v2/chats/')) requireUser(caller);
  const query = readQuery(operation, request, world.behaviour);
  const body = readBody(operation, request, world.behaviour);
  return handle({ path, query, body, caller, world }) as object | undefined;
}
