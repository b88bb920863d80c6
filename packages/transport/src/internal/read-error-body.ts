import type { Detail } from '@genesys-chat/models';

/** What is of use in an error document, each part only where it has the right type. */
export interface ErrorDocument {
  readonly whole: unknown;
  readonly message: string | undefined;
  readonly code: string | undefined;
  readonly contextId: string | undefined;
  readonly details: readonly Detail[];
  readonly limitKey: string | undefined;
}

/** Reads an error document, trusting nothing; `undefined` when it is no JSON object. */
export function readErrorBody(text: string): ErrorDocument | undefined {
  const whole = parse(text);
  if (!isObject(whole)) return undefined;
  return {
    whole,
    message: string(whole['message']),
    code: string(whole['code']),
    contextId: string(whole['contextId']),
    details: Array.isArray(whole['details']) ? whole['details'].filter(isObject).map(toDetail) : [],
    limitKey: isObject(whole['limit']) ? string(whole['limit']['key']) : undefined,
  };
}

function toDetail(detail: Readonly<Record<string, unknown>>): Detail {
  const names = ['errorCode', 'fieldName', 'entityId', 'entityName'] as const;
  return Object.fromEntries(names.filter((name) => string(detail[name])).map((name) => [name, detail[name]]));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
