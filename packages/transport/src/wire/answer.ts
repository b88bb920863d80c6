import type { ReplyHeaders } from './exchange.ts';

/** What the platform answered, read to its end. */
export interface Answer {
  readonly status: number;
  readonly headers: ReplyHeaders;
  readonly text: string;
}

/** Whether an answer declares itself as JSON; one without a type may be. */
export function mayBeJson(answer: Answer): boolean {
  const type = answer.headers['content-type'];
  return type === undefined || /\bjson\b/i.test(type);
}
