import {
  type ChatMessageEntityListing,
  deleteChatsRoomMessageOperation,
  getChatsRoomMessagesOperation,
  type getChatsSettingsOperation,
  type OperationInput,
  type postChatsRoomMessagesOperation,
} from '@genesys-chat/models';
import { expectTypeOf, test } from 'vitest';
import { ApiClient } from './api-client.ts';
import type { ApiClientOptions } from './api-client-options.ts';
import type { BrowserPage } from './auth/browser-page.ts';
import type { ClientHooks } from './client-hooks.ts';
import type { ChatError } from './errors/chat-error.ts';
import { RateLimitError } from './errors/rate-limit-error.ts';
import type { ExtendedResponse } from './extended-response.ts';
import type { Logger } from './logger.ts';
import type { RetryOptions } from './retry-options.ts';
import type { Sender } from './sender.ts';

const client = new ApiClient();
const path = { roomJid: 'room@conference.acme.orgspan.com' };

test('send answers what the operation promises', () => {
  expectTypeOf(
    client.send(getChatsRoomMessagesOperation, { path }),
  ).resolves.toEqualTypeOf<ChatMessageEntityListing>();
  expectTypeOf(
    client.send(deleteChatsRoomMessageOperation, { path: { ...path, messageId: 'message-1' } }),
  ).resolves.toEqualTypeOf<undefined>();
});

test('withResponse answers the same, with status and headers', () => {
  expectTypeOf(client.send(getChatsRoomMessagesOperation, { path }).withResponse()).resolves.toEqualTypeOf<
    ExtendedResponse<ChatMessageEntityListing>
  >();
});

test('hooks come one by one or several', () => {
  expectTypeOf<ClientHooks>().toExtend<ApiClientOptions['hooks']>();
  expectTypeOf<readonly ClientHooks[]>().toExtend<ApiClientOptions['hooks']>();
  expectTypeOf<Console>().toExtend<Logger>();
});

test('an option may be undefined instead of left out', () => {
  expectTypeOf<Record<'maxAttempts' | 'maxRetryAfterMs' | 'backoff', undefined>>().toExtend<RetryOptions>();
});

test('a page is what a window is', () => {
  expectTypeOf<Window>().toExtend<BrowserPage>();
});

test('send asks for what the operation needs', () => {
  type Input = OperationInput<typeof postChatsRoomMessagesOperation>;
  expectTypeOf<{ path: typeof path }>().not.toExtend<Input>();
  expectTypeOf<{ path: { userId: string } }>().not.toExtend<
    OperationInput<typeof getChatsRoomMessagesOperation>
  >();
  expectTypeOf<{ path: typeof path }>().not.toExtend<OperationInput<typeof getChatsSettingsOperation>>();
});

test('a client is a sender', () => {
  expectTypeOf(client).toExtend<Sender>();
});

test('isInstance narrows to the class', () => {
  const error: unknown = undefined;
  if (RateLimitError.isInstance(error)) expectTypeOf(error).toEqualTypeOf<RateLimitError>();
  expectTypeOf<RateLimitError>().toExtend<ChatError>();
});
