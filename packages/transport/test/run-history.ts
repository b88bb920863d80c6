import {
  deleteChatsRoomMessageOperation,
  getChatsRoomOperation,
  postChatsRoomMessagesOperation,
} from '@genesys-chat/models';
import { ApiClient } from '../src/api-client.ts';
import type { CallOptions } from '../src/sender.ts';
import { ModelClock } from './model-clock.ts';
import type { History, PlannedCall } from './model-history.ts';
import { ModelPlatform } from './model-platform.ts';

/** How a call of a history ended. */
export interface CallOutcome {
  readonly name: string;
  readonly plan: PlannedCall;
  readonly startedAtMs: number;
  readonly settledAtMs: number | undefined;
  /** What it rejected with; `undefined` for a success. */
  readonly error: unknown;
}

/** What is known when a history is over. */
export interface HistoryOutcome {
  readonly calls: readonly CallOutcome[];
  readonly platform: ModelPlatform;
  /** When the client was closed. */
  readonly closedAtMs: number;
  /** The most timers of the client that still ran after that. */
  readonly timersAfterClose: number;
  /** What no promise took care of. */
  readonly unhandled: readonly unknown[];
}

const path = { roomJid: 'room@conference.acme.orgspan.com' };

/** What a caller gives up with. */
export const enough = new Error('enough');

/** Plays a history to its end, then closes the client. */
export async function runHistory(history: History): Promise<HistoryOutcome> {
  const clock = new ModelClock();
  const platform = new ModelPlatform(clock, history);
  const client = makeClient(history, clock, platform);
  const calls: { -readonly [Key in keyof CallOutcome]: CallOutcome[Key] }[] = [];
  const unhandled: unknown[] = [];
  const note = (error: unknown): void => void unhandled.push(error);
  process.on('unhandledRejection', note);
  let closedAtMs = Number.POSITIVE_INFINITY;
  const close = (): void => {
    closedAtMs = Math.min(closedAtMs, clock.monotonicNow());
    client.close();
  };
  await client.loginClientCredentialsGrant('id', 'secret');
  for (const [index, plan] of history.calls.entries()) {
    clock.startPlatformTimer(plan.atMs, () => {
      const name = `${plan.kind}-${index}`;
      const startedAtMs = clock.monotonicNow();
      const outcome = { name, plan, startedAtMs, settledAtMs: undefined, error: undefined };
      calls.push(outcome);
      const settle = (error?: unknown): void => {
        Object.assign(outcome, { settledAtMs: clock.monotonicNow(), error });
      };
      start(client, clock, name, plan).then(() => settle(), settle);
    });
  }
  for (const { atMs, kind } of history.events) {
    clock.startPlatformTimer(atMs, () => {
      if (kind === 'revokeToken') platform.revokeToken();
      else if (kind === 'close') close();
      else clock.jump(kind === 'jumpForward' ? 3_600_000 : -3_600_000);
    });
  }
  let timersAfterClose = 0;
  const settle = async (): Promise<void> => {
    await drain();
    if (Number.isFinite(closedAtMs)) timersAfterClose = Math.max(timersAfterClose, clock.clientTimers);
  };
  await settle();
  while (clock.fireNext()) await settle();
  close();
  await settle();
  process.off('unhandledRejection', note);
  return { calls, platform, closedAtMs, timersAfterClose, unhandled };
}

function makeClient(history: History, clock: ModelClock, platform: ModelPlatform): ApiClient {
  let drawn = 0;
  return new ApiClient({
    baseUrl: 'http://localhost:8787',
    fetch: platform.fetch,
    clock,
    random: () => history.randoms[(drawn += 1) % history.randoms.length] ?? 0,
    retry: { maxAttempts: history.maxAttempts },
    rateLimit: { requestsPerMinute: history.requestsPerMinute },
  });
}

function start(client: ApiClient, clock: ModelClock, name: string, plan: PlannedCall): Promise<unknown> {
  const { kind, deadlineMs, timeoutMs, priority, abortAfterMs } = plan;
  const controller = new AbortController();
  if (abortAfterMs !== undefined) clock.startPlatformTimer(abortAfterMs, () => controller.abort(enough));
  const { signal } = controller;
  const options: CallOptions = { deadlineMs, timeoutMs, priority, signal, headers: { 'x-call': name } };
  if (kind === 'get') return client.send(getChatsRoomOperation, { path }, options);
  if (kind === 'post') {
    return client.send(postChatsRoomMessagesOperation, { path, body: { message: 'hello' } }, options);
  }
  return client.send(deleteChatsRoomMessageOperation, { path: { ...path, messageId: 'm' } }, options);
}

/** Lets everything run that waits for nothing but the event loop. */
async function drain(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
