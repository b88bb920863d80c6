import type { ErrorContext } from './chat-error.ts';
import { isWord } from './is-word.ts';

/** What a message is about: the operation, or the call where none is known. */
export function subject(context: ErrorContext): string {
  return context.operation ?? 'The call';
}

/** The platform's code and the fields that it complains about, as far as it names them. */
export function fields(context: ErrorContext): string {
  const names = (context.details ?? []).flatMap(({ fieldName }) => {
    return fieldName !== undefined && isWord(fieldName) ? fieldName : [];
  });
  const code = context.platformCode === undefined ? '' : `, ${context.platformCode}`;
  return names.length === 0 ? code : `${code}, about ${names.join(', ')}`;
}
