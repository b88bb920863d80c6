import { InputError } from '../internal/input-error.ts';

/** What a fault may be told to answer with, as far as HTTP sets it limits. */
export interface AnswerParts {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly location?: string;
  readonly retryAfter?: number | string | null;
}

const headerName = /^[\w!#$%&'*+.^`|~-]+$/;
const headerValue = /^[\t\u0020-\u007e\u0080-\u00ff]*$/;

/** Refuses settings of a fault that HTTP cannot carry: a server would break the connection instead. */
export function refuseUnsendable({
  status = 200,
  headers = {},
  location = '',
  retryAfter,
}: AnswerParts): void {
  if (!Number.isInteger(status) || status < 200 || status > 599) {
    throw new InputError('status', 'has to be a whole number from 200 to 599.');
  }
  for (const [name, value] of Object.entries(headers)) {
    if (!headerName.test(name)) throw new InputError('headers', `"${name}" is no name of a header.`);
    refuseUnsendableValue('headers', value);
  }
  refuseUnsendableValue('location', location);
  refuseUnsendableValue('retryAfter', `${retryAfter ?? ''}`);
}

function refuseUnsendableValue(fieldName: string, value: string): void {
  if (!headerValue.test(value)) throw new InputError(fieldName, 'no header can carry such a value.');
}
