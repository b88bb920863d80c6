import type { Detail, ErrorBody } from '@genesys-chat/models';
import type { RefusalCode } from '../behaviour/refusal-code.ts';

/** An answer that the platform gives instead of a success. Thrown by whoever serves an operation. */
export class PlatformError extends Error {
  /** Always `PlatformError`. */
  override readonly name = 'PlatformError';
  readonly status: number;
  readonly code: string;
  readonly details: readonly Detail[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    code: string,
    message: string,
    {
      details = [],
      headers = {},
    }: { readonly details?: readonly Detail[]; readonly headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.details = details;
    this.headers = headers;
  }

  /** The error document of this error. */
  toBody(contextId: string): ErrorBody {
    return {
      message: this.message,
      code: this.code,
      status: this.status,
      contextId,
      details: [...this.details],
      errors: [],
    };
  }
}

/** 400: a field of the request is not right. */
export function badRequest(fieldName: string, problem: string, code = 'bad.request'): PlatformError {
  return new PlatformError(400, code, `${fieldName}: ${problem}`, {
    details: [{ errorCode: code, fieldName }],
  });
}

/** 404: there is no such thing. */
export function notFound(kind: string, entityId: string): PlatformError {
  return new PlatformError(404, 'not.found', `There is no ${kind} with this id.`, {
    details: [{ errorCode: 'not.found', entityId, entityName: kind }],
  });
}

const refusalStatuses: Readonly<Record<RefusalCode, number>> = {
  'bad.request': 400,
  'not.authorized': 403,
  'not.found': 404,
  'general.conflict': 409,
};

/** Refused with an error that a switch chooses, about a field of the request where there is one. */
export function refusal(code: RefusalCode, reason: string, fieldName?: string): PlatformError {
  const details = fieldName === undefined ? [] : [{ errorCode: code, fieldName }];
  return new PlatformError(refusalStatuses[code], code, reason, { details });
}

/** 403: refused for another reason than a missing permission. */
export function notAuthorized(reason: string): PlatformError {
  return refusal('not.authorized', reason);
}
