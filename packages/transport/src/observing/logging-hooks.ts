import type { CallInfo, ClientHooks } from '../client-hooks.ts';
import { ChatError } from '../errors/chat-error.ts';
import type { LogFacts, Logger } from '../logger.ts';
import { redactText } from '../errors/redact-cause.ts';

/** Makes hooks that write what happens to a logger. A logger that throws changes nothing. */
export function loggingHooks(logger: Logger): ClientHooks {
  const log = quiet(logger);
  return {
    aroundCall: async (call, run) => {
      try {
        await run();
      } catch (error) {
        log('debug', 'call failed', { ...callFacts(call), error: errorName(error) });
        throw error;
      }
    },
    beforeRequest: ({ call, attempt }) => {
      log('debug', 'request', { ...callFacts(call), attempt });
      return undefined;
    },
    afterResponse: ({ call, attempt, status, correlationId, durationMs }) => {
      log('debug', 'response', { ...callFacts(call), attempt, status, correlationId, durationMs });
    },
    onRetry: ({ call, attempt, delayMs, error, budgetLeft }) => {
      const { code, status, correlationId } = error;
      const facts = { attempt, delayMs, error: code, status, correlationId, budgetLeft };
      log('warn', 'request failed and is repeated', { ...callFacts(call), ...facts });
    },
    onLimit: ({ reason, waitMs, waiting }) => {
      log(reason === 'queue' ? 'info' : 'warn', 'calls are held back', { reason, waitMs, waiting });
    },
    onDrift: ({ operation, issues }) => {
      const places = issues.map(({ path, problem }) => `${path} ${problem}`).join('; ');
      log('warn', 'answer differs from its description', { operation, places });
    },
    onSessionEnd: (reason) => log('error', 'login is over', { reason }),
    onStoreFailure: (error) => log('warn', 'store failed', failureFacts(error)),
  };
}

/** Says that a hook which belongs to no call threw. */
export function logHookFailure(logger: Logger, hook: string, error: unknown): void {
  quiet(logger)('error', 'hook threw', { hook, ...failureFacts(error) });
}

function quiet(logger: Logger): (level: keyof Logger, message: string, facts: LogFacts) => void {
  return (level, message, facts) => {
    try {
      logger[level](message, facts);
    } catch {
      // There is nobody to tell that the one who is told things failed.
    }
  };
}

function callFacts({ operation, method, route }: CallInfo): LogFacts {
  return { operation, method, route };
}

function errorName(error: unknown): string {
  if (ChatError.isInstance(error)) return error.code;
  return error instanceof Error ? error.name : typeof error;
}

function failureFacts(error: unknown): LogFacts {
  return { error: errorName(error), problem: error instanceof Error ? redactText(error.message) : undefined };
}
