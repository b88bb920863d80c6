import type { FakeResponse } from '../http/fake-response.ts';
import type { CutSettings } from './fault-settings.ts';

/** Body of an answer as it is sent, in bytes of its own. */
export function bodyBytes({ body = '' }: FakeResponse): Uint8Array<ArrayBuffer> {
  return typeof body === 'string' ? new TextEncoder().encode(body) : new Uint8Array(body);
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
