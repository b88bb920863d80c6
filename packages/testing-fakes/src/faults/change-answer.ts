import type { FakeResponse } from '../http/fake-response.ts';
import type { CutSettings } from './fault-settings.ts';

/** Body of an answer as it is sent. */
export function bodyBytes({ body = '' }: FakeResponse): Uint8Array {
  return typeof body === 'string' ? new TextEncoder().encode(body) : body;
}

/** Where to cut a body: where asked to, or in the middle. */
export function cutAt(answer: FakeResponse, { afterBytes }: CutSettings): number {
  return afterBytes ?? Math.floor(bodyBytes(answer).length / 2);
}

/** An answer with another text. */
export function changeBody(answer: FakeResponse, change: (text: string) => string): FakeResponse {
  const { body = '' } = answer;
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body);
  return { ...answer, body: change(text) };
}
