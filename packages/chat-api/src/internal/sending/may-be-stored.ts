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

/** Statuses of 400 to 499 that do not say that a message was refused: time ran out, or the platform came too early. */
const openRefusals: ReadonlySet<number> = new Set([408, 425]);

/** Whether the platform may have stored the message before a hook threw: it had answered, and not with a refusal. */
function mayHideSuccess({ hook, status }: HookError): boolean {
  // A message that is to be sent again was not stored.
  if (status === undefined || hook === 'onRetry') return false;
  return status < 400 || status >= 500 || openRefusals.has(status);
}
