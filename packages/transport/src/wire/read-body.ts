import type { Scope } from '../scope/scope.ts';
import { within } from '../scope/within.ts';
import type { BodyLimit } from './exchange.ts';

/** Reads an answer as text, up to a size, for as long as the scope lasts. */
export async function readBody(response: Response, limit: BodyLimit, scope: Scope): Promise<string> {
  if (response.body === null) return '';
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await within(reader.read(), scope);
      if (done) break;
      size += value.byteLength;
      if (size > limit.bytes) throw limit.exceeded();
      chunks.push(value);
    }
  } catch (error) {
    // The connection is given up; whether cancelling it works is of no interest any more.
    reader.cancel().catch(() => undefined);
    throw error;
  }
  return decode(chunks, size);
}

function decode(chunks: readonly Uint8Array[], size: number): string {
  const [first] = chunks;
  if (first === undefined) return '';
  if (chunks.length === 1) return new TextDecoder().decode(first);
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return new TextDecoder().decode(whole);
}
