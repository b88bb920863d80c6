import { ChatError } from '@genesys-chat/transport';
import type { Text } from '../language/language.ts';

/** Names of the texts for the codes of errors. */
const texts: ReadonlyMap<string, keyof Text & `error${string}`> = new Map([
  ['network_error', 'errorNetwork'],
  ['timeout', 'errorNetwork'],
  ['permission_denied', 'errorPermission'],
  ['subscription_rejected', 'errorPermission'],
  ['rate_limited', 'errorRateLimit'],
  ['not_found', 'errorNotFound'],
  ['authentication_failed', 'errorSignedOut'],
  ['ambiguous_result', 'errorAmbiguous'],
  ['server_error', 'errorServer'],
]);

/** Says in the reader's language what went wrong and what to do. */
export function describeError(text: Text, error: unknown): string {
  return describeErrorCode(text, ChatError.isInstance(error) ? error.code : undefined);
}

/** The same for a code that was kept. */
export function describeErrorCode(text: Text, code: string | undefined): string {
  const name = texts.get(code ?? '');
  return name === undefined ? text.somethingWentWrong : text[name];
}
