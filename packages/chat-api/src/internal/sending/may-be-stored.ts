import {
  AmbiguousResultError,
  HookError,
  ResponseDriftError,
  ResponseFormatError,
  ResponseTooLargeError,
} from '@genesys-chat/transport';

/** Whether a message may be stored although posting it failed: no clear answer came, or the caller gave up. */
export function mayBeStored(error: unknown, signal: AbortSignal | undefined): boolean {
  return (
    signal?.aborted === true ||
    AmbiguousResultError.isInstance(error) ||
    ResponseFormatError.isInstance(error) ||
    ResponseTooLargeError.isInstance(error) ||
    ResponseDriftError.isInstance(error) ||
    (HookError.isInstance(error) && mayHideSuccess(error))
  );
}

/** Hooks that run before a request leaves; one that is to be repeated was not carried out. */
const hooksBefore: ReadonlySet<string> = new Set(['beforeRequest', 'onRetry']);

/** Statuses of 400 to 499 that do not say that a message was refused: time ran out, or the platform came too early. */
const openRefusals: ReadonlySet<number> = new Set([408, 425]);

/** Whether the platform may have stored the message before a hook threw. */
function mayHideSuccess({ hook, status = 0 }: HookError): boolean {
  const isRefused = status >= 400 && status < 500 && !openRefusals.has(status);
  return !hooksBefore.has(hook) && !isRefused;
}
