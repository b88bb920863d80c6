import type { WireRequest } from '../request/build-request.ts';
import type { Scope } from '../scope/scope.ts';
import { acceptedEncodings } from './decode-body.ts';
import type { Dispatcher } from './dispatcher.ts';
import type { Reply } from './exchange.ts';
import { IncomingReply } from './incoming-reply.ts';

/** What Node's `fetch` says too; some firewalls refuse a request that names nobody. */
const everyRequest = { 'user-agent': 'node', 'accept-encoding': acceptedEncodings } as const;

/** Carries a request through a dispatcher, without the objects that a `fetch` makes on the way. */
export function dispatchRequest(
  dispatcher: Dispatcher,
  { url, method, headers, body }: WireRequest,
  scope: Scope,
): Promise<Reply> {
  const reply = new IncomingReply();
  const arrival = reply.arrive(scope);
  const pathAt = url.indexOf('/', 'https://'.length);
  const request = { origin: url.slice(0, pathAt), path: url.slice(pathAt), method, body };
  try {
    dispatcher.dispatch({ ...request, headers: { ...everyRequest, ...headers } }, reply);
  } catch (error) {
    reply.onError(error);
  }
  return arrival;
}
