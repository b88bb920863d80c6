import { type FakeResponse, jsonResponse } from '../http/fake-response.ts';
import { PlatformError } from '../http/platform-error.ts';
import { tooManyRequests } from '../http/rate-limit-error.ts';
import { codeOfStatus } from '../http/status-codes.ts';
import { bodyBytes, changeBody, cutAt } from './change-answer.ts';
import type { HttpFaultName } from './fault.ts';
import type { HttpFaultSettings, StatusSettings } from './fault-settings.ts';
import { gzipBomb } from './gzip-bomb.ts';

/** What a fault works with. */
export interface FaultContext {
  /** Does what was asked. */
  readonly process: () => FakeResponse;
  /** Lets the token of the request expire. */
  readonly expireToken: () => void;
  readonly correlationId: string;
}

type Player<TName extends HttpFaultName> = (
  settings: HttpFaultSettings[TName],
  context: FaultContext,
) => FakeResponse;

/** How each fault answers. */
export const httpFaultPlayers: { readonly [TName in HttpFaultName]: Player<TName> } = {
  status: statusAnswer,
  'status-after-processing': (settings, context) => {
    context.process();
    return statusAnswer(settings, context);
  },
  'rate-limited': ({ retryAfter = 1, bodySeconds = retryAfter }, { correlationId }) => {
    const seconds = typeof bodySeconds === 'number' ? bodySeconds : undefined;
    const error = tooManyRequests(retryAfter ?? undefined, seconds);
    return jsonResponse(429, error.toBody(correlationId), error.headers);
  },
  'slow-headers': ({ delayMs = Infinity }, { process }) => ({
    ...process(),
    delivery: { headersAfterMs: delayMs },
  }),
  'drip-body': ({ bytes = 1, everyMs = 1000 }, { process }) => ({
    ...process(),
    delivery: { drip: { bytes, everyMs } },
  }),
  'stalled-body': (settings, { process }) => {
    const answer = process();
    return { ...answer, delivery: { stallAfterBytes: cutAt(answer, settings) } };
  },
  'reset-before-processing': () => ({ status: 502, headers: {}, delivery: { reset: 'beforeHeaders' } }),
  'reset-after-processing': (_settings, { process }) => ({
    ...process(),
    delivery: { reset: 'beforeHeaders' },
  }),
  'reset-mid-body': (settings, { process }) => {
    const answer = process();
    return { ...answer, delivery: { reset: { afterBytes: cutAt(answer, settings) } } };
  },
  'connection-refused': ({ code = 'ECONNREFUSED' }) => ({
    status: 502,
    headers: {},
    delivery: { reset: 'beforeHeaders', errorCode: code },
  }),
  'truncated-body': ({ contentLength = 'right', ...settings }, { process }) => {
    const answer = process();
    const afterBytes = cutAt(answer, settings);
    const bytes = bodyBytes(answer);
    if (contentLength === 'right') return { ...answer, body: bytes.slice(0, afterBytes) };
    const headers = { ...answer.headers, 'Content-Length': String(bytes.length) };
    return { ...answer, headers, delivery: { reset: { afterBytes } } };
  },
  'oversized-body': ({ bytes = 6 * 1024 * 1024 }, { process }) => {
    const answer = process();
    return changeBody(answer, (text) => text + ' '.repeat(Math.max(0, bytes - bodyBytes(answer).length)));
  },
  'gzip-bomb': ({ bytes = 16 * 1024 * 1024 }, { process }) => {
    const { status, headers } = process();
    return { status, headers: { ...headers, 'Content-Encoding': 'gzip' }, body: gzipBomb(bytes) };
  },
  html: ({ status = 200 }) => ({
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
    body: '<!doctype html><html><head><title>Sign in to the network</title></head><body><h1>Welcome</h1></body></html>',
  }),
  'malformed-json': (_settings, { process }) => changeBody(process(), () => '{"entities": [{"id": '),
  'empty-body': (_settings, { process }) => changeBody(process(), () => ''),
  'wrong-shape': ({ body = {}, change }, { process }) =>
    changeBody(process(), (text) =>
      JSON.stringify(change ? change(text === '' ? undefined : JSON.parse(text)) : body),
    ),
  'raw-body': ({ bytes, headers }, { process }) => {
    const answer = process();
    return { ...answer, headers: { ...answer.headers, ...headers }, body: bytes };
  },
  headers: ({ headers }, { process }) => {
    const answer = process();
    return { ...answer, headers: { ...answer.headers, ...headers } };
  },
  redirect: ({ status = 302, location = 'https://elsewhere.test/' }) => ({
    status,
    headers: { Location: location },
  }),
  'expired-token': (_settings, { expireToken, process }) => {
    expireToken();
    return process();
  },
};

function statusAnswer(
  { status, body, headers = {}, delivery }: StatusSettings,
  { correlationId }: FaultContext,
): FakeResponse {
  const hindrances = delivery && { delivery };
  if (typeof body === 'string') return { status, headers, body, ...hindrances };
  if (body !== undefined) return { ...jsonResponse(status, body, headers), ...hindrances };
  if (status < 400) return { status, headers, ...hindrances };
  const error = new PlatformError(status, codeOfStatus(status), 'This fault was asked for by a test.');
  return { ...jsonResponse(status, error.toBody(correlationId), headers), ...hindrances };
}
