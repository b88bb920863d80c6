import type { HttpFaultName, SocketFaultName } from './fault.ts';

const socketNames: Readonly<Record<SocketFaultName, true>> = {
  'socket-close': true,
  'socket-silence': true,
  'socket-duplicate': true,
  'socket-reorder': true,
  'socket-gap': true,
  'socket-delay': true,
  'socket-garbage': true,
  'socket-refused': true,
};

const httpNames: Readonly<Record<HttpFaultName, true>> = {
  status: true,
  'status-after-processing': true,
  'rate-limited': true,
  'slow-headers': true,
  'drip-body': true,
  'stalled-body': true,
  'reset-before-processing': true,
  'reset-after-processing': true,
  'reset-mid-body': true,
  'connection-refused': true,
  'truncated-body': true,
  'oversized-body': true,
  'gzip-bomb': true,
  html: true,
  'malformed-json': true,
  'empty-body': true,
  'wrong-shape': true,
  'raw-body': true,
  headers: true,
  redirect: true,
  'expired-token': true,
};

/** Whether a text names a fault of a socket. */
export function isSocketFaultName(name: string): name is SocketFaultName {
  return Object.hasOwn(socketNames, name);
}

/** Whether a text names a fault of an HTTP answer. */
export function isHttpFaultName(name: string): name is HttpFaultName {
  return Object.hasOwn(httpNames, name);
}
