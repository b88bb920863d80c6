import type { ApiClientOptions } from '../api-client-options.ts';
import { createMemoryTokenStore } from '../auth/memory-token-store.ts';
import { TokenManager } from '../auth/token-manager.ts';
import { type Clock, systemClock } from '../clock.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { Limiter } from '../limiter/limiter.ts';
import { createFetchExchange } from '../wire/fetch-exchange.ts';
import { createPlatformExchange } from '../wire/platform-exchange.ts';
import { checkObject } from '../options/check-object.ts';
import type { ClientCore } from './client-core.ts';
import { ClientEvents } from '../observing/client-events.ts';
import { createDriftReporter } from '../checking/drift-reporter.ts';
import { resolveEndpoints } from '../options/endpoints.ts';
import { loggingHooks, logHookFailure } from '../observing/logging-hooks.ts';
import { oneOf } from '../options/one-of.ts';
import { positive } from '../options/positive.ts';
import { createRetryBudget } from '../retry/retry-budget.ts';
import { retrySettings } from '../retry/retry-settings.ts';

/** Tokens in a full retry budget. */
const retryBudgetTokens = 500;
const defaultMaxResponseBytes = 5 * 1024 * 1024;

/** Makes what the calls of a client share, with every default filled in. */
export function createCore(options: ApiClientOptions, closed: AbortSignal): ClientCore {
  refuseNull(options);
  const { clock = systemClock, tokenStore = createMemoryTokenStore() } = options;
  const events = createEvents(options);
  const tokens = new TokenManager(clock, tokenStore, closed, {
    onSessionEnd: (reason) => events.sessionEnd(reason),
    onStoreFailure: (error) => events.storeFailure(error),
  });
  if (options.accessToken !== undefined) tokens.use(options.accessToken);
  return {
    endpoints: resolveEndpoints(options),
    allowInsecure: options.allowInsecure ?? false,
    clock,
    random: options.random ?? Math.random,
    exchange: options.fetch === undefined ? createPlatformExchange() : createFetchExchange(options.fetch),
    tokens,
    page: options.page ?? (typeof document === 'undefined' ? undefined : window),
    retry: retrySettings(options.retry),
    budget: createRetryBudget(retryBudgetTokens),
    limiter: createLimiter(options, clock, events),
    validation: oneOf('validation', options.validation ?? 'report', ['report', 'strict', 'off']),
    reportDrift: createDriftReporter((drift, context) => events.drift(drift, context)),
    events,
    timeoutMs: positive('timeoutMs', options.timeoutMs ?? 15_000),
    deadlineMs: positive('deadlineMs', options.deadlineMs),
    maxResponseBytes: positive('maxResponseBytes', options.maxResponseBytes ?? defaultMaxResponseBytes),
    closed,
  };
}

/** `null` is not the same as leaving an option out, and what it breaks would show only later. */
function refuseNull(options: ApiClientOptions): void {
  checkObject('options', options);
  for (const [option, value] of Object.entries(options)) {
    if (value === null) throw new ConfigurationError(option, 'must not be null; leave it out');
  }
}

function createEvents({ hooks = [], logger }: ApiClientOptions): ClientEvents {
  const own = Array.isArray(hooks) ? hooks : [hooks];
  const all = logger === undefined ? own : [loggingHooks(logger), ...own];
  return new ClientEvents(all, (hook, error) => {
    if (logger !== undefined) logHookFailure(logger, hook, error);
  });
}

function createLimiter(
  { rateLimit = {} }: ApiClientOptions,
  clock: Clock,
  events: ClientEvents,
): Limiter | undefined {
  if (rateLimit === false) return undefined;
  checkObject('rateLimit', rateLimit);
  const requests = rateLimit.requestsPerMinute ?? 300;
  if (!Number.isInteger(requests) || requests < 1) {
    throw new ConfigurationError('rateLimit.requestsPerMinute', 'must be a whole number of at least 1');
  }
  return new Limiter(clock, { requests, windowMs: 60_000 }, rateLimit.store, {
    onStoreFailure: (error) => events.storeFailure(error),
    onLimit: (limit) => events.limit(limit),
  });
}
