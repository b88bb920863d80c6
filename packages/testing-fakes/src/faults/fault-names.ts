import type { FieldNames } from '../internal/refuse-unknown.ts';
import type { FaultName, FaultTimes, HttpFaultName, SocketFaultName } from './fault.ts';
import type { RequestScope, SocketScope } from './fault-scope.ts';
import type { HttpFaultSettings } from './fault-settings.ts';
import type { SocketFaultSettings } from './socket-fault-settings.ts';

const requestScope: FieldNames<RequestScope & FaultTimes> = {
  skip: true,
  rate: true,
  seed: true,
  operation: true,
  route: true,
  when: true,
  times: true,
};

const socketScope: FieldNames<SocketScope & FaultTimes> = {
  skip: true,
  rate: true,
  seed: true,
  topic: true,
  channelId: true,
  when: true,
  times: true,
};

const status = { status: true, body: true, headers: true, delivery: true } as const;

/** Names of the settings of each fault, beside its scope. */
const httpFaults: { readonly [TName in HttpFaultName]: FieldNames<HttpFaultSettings[TName]> } = {
  status,
  'status-after-processing': status,
  'rate-limited': { retryAfter: true, bodySeconds: true },
  'slow-headers': { delayMs: true },
  'drip-body': { bytes: true, everyMs: true },
  'stalled-body': { afterBytes: true },
  'reset-before-processing': {},
  'reset-after-processing': {},
  'reset-mid-body': { afterBytes: true },
  'connection-refused': { code: true },
  'truncated-body': { afterBytes: true, contentLength: true },
  'oversized-body': { bytes: true },
  'gzip-bomb': { bytes: true },
  html: { status: true },
  'malformed-json': {},
  'empty-body': {},
  'wrong-shape': { body: true, change: true },
  'raw-body': { bytes: true, headers: true },
  headers: { headers: true },
  redirect: { status: true, location: true },
  'expired-token': {},
};

const socketFaults: { readonly [TName in SocketFaultName]: FieldNames<SocketFaultSettings[TName]> } = {
  'socket-close': { code: true, reason: true },
  'socket-silence': {},
  'socket-duplicate': { copies: true },
  'socket-reorder': {},
  'socket-gap': {},
  'socket-delay': { delayMs: true },
  'socket-garbage': { text: true },
  'socket-refused': {},
};

/** Whether a text names a fault of a socket. */
export function isSocketFaultName(name: string): name is SocketFaultName {
  return Object.hasOwn(socketFaults, name);
}

/** Whether a text names a fault of an HTTP answer. */
export function isHttpFaultName(name: string): name is HttpFaultName {
  return Object.hasOwn(httpFaults, name);
}

/** Names of everything that a fault takes. */
export function fieldsOfFault(name: FaultName): object {
  return isHttpFaultName(name)
    ? { ...httpFaults[name], ...requestScope }
    : { ...socketFaults[name], ...socketScope };
}
