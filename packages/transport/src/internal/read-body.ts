import type { ErrorContext } from '../errors/chat-error.ts';
import { ResponseTooLargeError } from '../errors/response-too-large-error.ts';
import { abortable } from './abortable.ts';

/** Reads an answer as text, up to a size, for as long as the signal allows. */
export async function readBody(
  response: Response,
  limitBytes: number,
  signal: AbortSignal,
  context: ErrorContext,
): Promise<string> {
  if (response.body === null) return '';
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await abortable(reader.read(), signal);
      if (done) break;
      size += value.byteLength;
      if (size > limitBytes) throw new ResponseTooLargeError(limitBytes, context);
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
