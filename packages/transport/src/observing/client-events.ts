import type {
  CallInfo,
  ClientHooks,
  DriftReport,
  LimitInfo,
  RequestInfo,
  ResponseInfo,
  RetryInfo,
} from '../client-hooks.ts';
import type { ErrorContext } from '../errors/chat-error.ts';
import { HookError } from '../errors/hook-error.ts';
import { callHeaders } from '../request/call-headers.ts';
import type { CallResult } from '../calls/call.ts';

/** Tells the hooks of a client what happens; without hooks, nothing is done and nothing waits. */
export class ClientEvents {
  readonly #hooks: readonly ClientHooks[];
  readonly #onFailure: (hook: string, error: unknown) => void;

  constructor(hooks: readonly ClientHooks[], onFailure: (hook: string, error: unknown) => void) {
    this.#hooks = hooks;
    this.#onFailure = onFailure;
  }

  /** Makes a call within all that wrap it; the first hook is the outermost. */
  around(call: CallInfo, run: () => Promise<CallResult>): Promise<CallResult> {
    return this.#hooks.reduceRight((inner, hook) => {
      if (hook.aroundCall === undefined) return inner;
      return () => wrap(async (watched) => hook.aroundCall?.(call, watched), call, inner);
    }, run)();
  }

  /** Gives the headers that hooks add to a request. */
  beforeRequest(request: RequestInfo): Promise<Readonly<Record<string, string>>> | undefined {
    if (!this.#hooks.some((hook) => hook.beforeRequest !== undefined)) return undefined;
    return this.#gather(request);
  }

  async #gather(request: RequestInfo): Promise<Readonly<Record<string, string>>> {
    const { operation } = request.call;
    let headers: Readonly<Record<string, string>> = {};
    for (const hook of this.#hooks) {
      const added = await guard('beforeRequest', { operation, attempts: request.attempt - 1 }, () => {
        return hook.beforeRequest?.(request);
      });
      if (added !== undefined) headers = { ...headers, ...callHeaders(added, operation) };
    }
    return headers;
  }

  afterResponse(response: ResponseInfo): Promise<void> | undefined {
    if (!this.#hooks.some((hook) => hook.afterResponse !== undefined)) return undefined;
    return this.#tellResponse(response);
  }

  async #tellResponse(response: ResponseInfo): Promise<void> {
    const context = contextOf(response);
    for (const hook of this.#hooks) {
      await guard('afterResponse', context, () => hook.afterResponse?.(response));
    }
  }

  retry(retry: RetryInfo): void {
    for (const hook of this.#hooks) this.#within('onRetry', contextOf(retry), () => hook.onRetry?.(retry));
  }

  drift(drift: DriftReport, context: ErrorContext): void {
    for (const hook of this.#hooks) this.#within('onDrift', context, () => hook.onDrift?.(drift));
  }

  limit(limit: LimitInfo): void {
    this.#tell('onLimit', (hook) => hook.onLimit?.(limit));
  }

  sessionEnd(reason: string): void {
    this.#tell('onSessionEnd', (hook) => hook.onSessionEnd?.(reason));
  }

  storeFailure(error: unknown): void {
    this.#tell('onStoreFailure', (hook) => hook.onStoreFailure?.(error));
  }

  /** Tells a hook in the course of a call, which fails when the hook throws. */
  #within(name: keyof ClientHooks, context: ErrorContext, tell: () => unknown): void {
    try {
      this.#watch(name, tell());
    } catch (error) {
      throw hookError(name, error, context);
    }
  }

  /** Tells all hooks something that belongs to no call. */
  #tell(name: keyof ClientHooks, tell: (hook: ClientHooks) => unknown): void {
    for (const hook of this.#hooks) {
      try {
        this.#watch(name, tell(hook));
      } catch (error) {
        this.#onFailure(name, error);
      }
    }
  }

  /** An async function fits where nobody waits for a promise; what it rejects with is heard all the same. */
  #watch(name: keyof ClientHooks, outcome: unknown): void {
    if (outcome instanceof Promise) outcome.catch((error: unknown) => this.#onFailure(name, error));
  }
}

/**
 * Makes a call within a hook. What the call gives holds tokens and messages, so it goes past the hook; what it fails of
 * is told from what the hook itself throws.
 */
async function wrap(
  hook: (run: () => Promise<void>) => Promise<void>,
  { operation }: CallInfo,
  run: () => Promise<CallResult>,
): Promise<CallResult> {
  let running: Promise<CallResult> | undefined;
  const watched = (): Promise<void> => {
    running ??= run();
    const watching = running.then(() => undefined);
    // The caller gets what the call fails of, so a hook need not listen.
    watching.catch(() => undefined);
    return watching;
  };
  let thrown: { readonly error: unknown } | undefined;
  try {
    await hook(watched);
  } catch (error) {
    thrown = { error };
  }
  // Whoever calls it from now on makes no call any more: the caller is told that nothing was sent.
  running ??= Promise.reject(
    hookError('aroundCall', thrown?.error ?? new Error('The hook has not called run.'), { operation }),
  );
  const result = await running;
  if (thrown === undefined) return result;
  const { attempts, answer } = result;
  const { status, headers } = answer;
  const correlationId = headers['inin-correlation-id'];
  throw hookError('aroundCall', thrown.error, { operation, attempts, status, correlationId });
}

async function guard<TResult>(
  name: keyof ClientHooks,
  context: ErrorContext,
  run: () => TResult | Promise<TResult>,
): Promise<TResult> {
  try {
    return await run();
  } catch (error) {
    throw hookError(name, error, context);
  }
}

function hookError(name: keyof ClientHooks, cause: unknown, context: ErrorContext): HookError {
  return new HookError(name, { ...context, cause });
}

function contextOf({ call, attempt, ...rest }: ResponseInfo | RetryInfo): ErrorContext {
  const { status, correlationId } = 'error' in rest ? rest.error : rest;
  return { operation: call.operation, attempts: attempt, status, correlationId };
}
