import { channel, tracingChannel } from 'node:diagnostics_channel';
import type { ClientHooks } from '../client-hooks.ts';

/**
 * Names of the channels that {@link diagnosticsChannelHooks} publishes to. `call` is a tracing channel: subscribe to
 * it with `tracingChannel(transportChannels.call)`; its messages hold `call`, and `error` where the call failed. The
 * messages of the others are what the hook of the same name is told.
 */
export const transportChannels = {
  /** A tracing channel with a whole call in it. */
  call: '@genesys-chat/transport:call',
  /** A request is about to be sent. */
  beforeRequest: '@genesys-chat/transport:beforeRequest',
  /** An answer arrived, of whatever status. */
  afterResponse: '@genesys-chat/transport:afterResponse',
  /** A request failed and will be repeated. */
  onRetry: '@genesys-chat/transport:onRetry',
  /** Calls are held back, or a repeat is not made. */
  onLimit: '@genesys-chat/transport:onLimit',
  /** An answer differs from its description. */
  onDrift: '@genesys-chat/transport:onDrift',
} as const;

/**
 * Makes hooks that publish what happens to diagnostics channels, for monitoring tools that subscribe to them. Nothing
 * is published while nobody subscribes. No token or message text is in a message.
 *
 * @returns The hooks, for the option `hooks` of an `ApiClient`.
 *
 * @example
 * ```ts
 * const client = new ApiClient({ region: 'eu_central_1', hooks: diagnosticsChannelHooks() });
 * ```
 */
export function diagnosticsChannelHooks(): ClientHooks {
  const calls = tracingChannel(transportChannels.call);
  const [before, after, retry, limit, drift] = (
    ['beforeRequest', 'afterResponse', 'onRetry', 'onLimit', 'onDrift'] as const
  ).map((name) => channel(transportChannels[name]));
  return {
    aroundCall: (call, run) => calls.tracePromise(run, { call }),
    beforeRequest: (request) => {
      before?.publish(request);
      return undefined;
    },
    afterResponse: (response) => after?.publish(response),
    onRetry: (info) => retry?.publish(info),
    onLimit: (info) => limit?.publish(info),
    onDrift: (report) => drift?.publish(report),
  };
}
