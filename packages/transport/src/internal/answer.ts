/** What the platform answered, read to its end. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Whether an answer declares itself as JSON; one without a type may be. */
export function mayBeJson(answer: Answer): boolean {
  const type = answer.headers.get('content-type');
  return type === null || /\bjson\b/i.test(type);
}
