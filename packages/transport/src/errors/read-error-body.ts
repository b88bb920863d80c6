import type { Detail } from '@genesys-chat/models';
import { isWord } from './is-word.ts';

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
    code: word(whole['code']),
    contextId: word(whole['contextId']),
    details: Array.isArray(whole['details']) ? whole['details'].filter(isObject).map(toDetail) : [],
    limitKey: isObject(whole['limit']) ? word(whole['limit']['key']) : undefined,
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

/** Names and codes alone get into messages and logs; anything else there is dropped. */
function word(value: unknown): string | undefined {
  const text = string(value);
  return text !== undefined && isWord(text) ? text : undefined;
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
