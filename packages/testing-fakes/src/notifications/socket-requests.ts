import * as v from 'valibot';
import { identify } from '../http/caller.ts';
import { PlatformError } from '../http/platform-error.ts';
import type { World } from '../internal/world.ts';
import { findChannel } from './channels.ts';
import { pongText } from './envelopes.ts';
import { subscribe } from './subscribe.ts';

const RequestSchema = v.looseObject({
  message: v.string(),
  correlationId: v.optional(v.string()),
  topics: v.optional(v.array(v.string())),
});

type SocketRequest = v.InferOutput<typeof RequestSchema>;

/** Answers what a client sends over its socket: a ping, or a wish to subscribe. */
export function answerSocketRequest(world: World, channelId: string, text: string): string {
  const request = readRequest(text);
  if (request?.message === 'ping') return pongText;
  if (request?.message !== 'subscribe') return reply(request, '400', 'error', 'The message is not known.');
  return subscribeOverSocket(world, channelId, request);
}

function subscribeOverSocket(world: World, channelId: string, request: SocketRequest): string {
  const { topics } = request;
  if (!topics) return reply(request, '400', 'error', 'The list of topics is missing.');
  const channel = findChannel(world, channelId);
  if (!channel) return reply(request, '404', 'error', 'The channel has lapsed; open a new one.');
  try {
    world.store.transaction(() => {
      const caller = identify(world, {
        method: 'GET',
        target: `/channels/${channelId}`,
        headers: { authorization: `Bearer ${channel.token}` },
        body: '',
        bodyBytes: 0,
      });
      subscribe(world, channel, caller, topics, { replace: false, ignoreErrors: false });
    });
  } catch (error) {
    if (error instanceof PlatformError) return reply(request, '400', 'failure', error.message);
    throw error;
  }
  return reply(request, '200', 'subscribed');
}

function readRequest(text: string): SocketRequest | undefined {
  try {
    const { output, success } = v.safeParse(RequestSchema, JSON.parse(text));
    return success ? output : undefined;
  } catch {
    return undefined;
  }
}

function reply(request: SocketRequest | undefined, result: string, status: string, message?: string): string {
  const correlationId = request?.correlationId;
  return JSON.stringify({
    ...(correlationId !== undefined && { correlationId }),
    topics: request?.topics ?? [],
    result,
    status,
    ...(message !== undefined && { message }),
  });
}
