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
import { callHeaders } from './call-headers.ts';

/** Tells the hooks of a client what happens; without hooks, nothing is done and nothing waits. */
export class ClientEvents {
  readonly #hooks: readonly ClientHooks[];
  readonly #onFailure: (hook: string, error: unknown) => void;

  constructor(hooks: readonly ClientHooks[], onFailure: (hook: string, error: unknown) => void) {
    this.#hooks = hooks;
    this.#onFailure = onFailure;
  }

  /** Makes a call within all that wrap it; the first hook is the outermost. */
  around<TResult>(call: CallInfo, run: () => Promise<TResult>): Promise<TResult> {
    return this.#hooks.reduceRight((inner, hook) => {
      if (hook.aroundCall === undefined) return inner;
      return () => wrap(hook, call, inner);
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
    for (const hook of this.#hooks) {
      guardSync('onRetry', contextOf(retry), () => hook.onRetry?.(retry));
    }
  }

  drift(drift: DriftReport, context: ErrorContext): void {
    for (const hook of this.#hooks) guardSync('onDrift', context, () => hook.onDrift?.(drift));
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

  #tell(name: keyof ClientHooks, tell: (hook: ClientHooks) => void): void {
    for (const hook of this.#hooks) {
      try {
        tell(hook);
      } catch (error) {
        this.#onFailure(name, error);
      }
    }
  }
}

/** Tells what the call threw from what the hook around it threw. */
async function wrap<TResult>(
  hook: ClientHooks,
  call: CallInfo,
  run: () => Promise<TResult>,
): Promise<TResult> {
  let failed = false;
  let own: unknown;
  const watched = async (): Promise<TResult> => {
    try {
      return await run();
    } catch (error) {
      failed = true;
      own = error;
      throw error;
    }
  };
  try {
    return (await hook.aroundCall?.(call, watched)) as TResult;
  } catch (error) {
    if (failed) throw own;
    throw hookError('aroundCall', error, { operation: call.operation });
  }
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

function guardSync(name: keyof ClientHooks, context: ErrorContext, run: () => void): void {
  try {
    run();
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
