import { describe, expect, test } from 'vitest';
import { openScope } from '../../test/open-scope.ts';
import type { BodyLimit } from './exchange.ts';
import { readBody } from './read-body.ts';

const never = openScope();

function upTo(bytes: number): BodyLimit {
  return { bytes, exceeded: () => new Error(`more than ${bytes} bytes`) };
}

/** An answer that arrives in pieces, and tells whether reading it was given up. */
function inPieces(...pieces: readonly (Uint8Array | 'hang' | Error)[]): {
  readonly response: Response;
  readonly cancelled: () => boolean;
} {
  let cancelled = false;
  const left = [...pieces];
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const piece = left.shift();
      if (piece === 'hang') return new Promise(() => undefined);
      if (piece instanceof Error) controller.error(piece);
      else if (piece === undefined) controller.close();
      else controller.enqueue(piece);
      return undefined;
    },
    cancel: () => {
      cancelled = true;
    },
  });
  return { response: new Response(stream), cancelled: () => cancelled };
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('readBody', () => {
  test('joins pieces, also within a character', async () => {
    const [first, ...rest] = bytes('€uro');
    const { response } = inPieces(Uint8Array.of(first ?? 0), Uint8Array.from(rest));

    await expect(readBody(response, upTo(100), never)).resolves.toBe('€uro');
  });

  test.each([
    ['no body', new Response(null)],
    ['an empty body', inPieces().response],
  ])('gives an empty text for %s', async (_title, response) => {
    await expect(readBody(response, upTo(100), never)).resolves.toBe('');
  });

  test('drops a byte order mark and survives bytes that are no UTF-8', async () => {
    await expect(readBody(new Response(bytes('\uFEFF{}') as BodyInit), upTo(100), never)).resolves.toBe('{}');
    await expect(
      readBody(new Response(Uint8Array.of(34, 255, 34) as BodyInit), upTo(100), never),
    ).resolves.toBe('"\uFFFD"');
  });

  test('takes as much as the limit and no byte more', async () => {
    await expect(readBody(inPieces(bytes('12345')).response, upTo(5), never)).resolves.toBe('12345');
    const { response, cancelled } = inPieces(bytes('123'), bytes('456'), 'hang');

    await expect(readBody(response, upTo(5), never)).rejects.toThrow('more than 5 bytes');
    expect(cancelled()).toBe(true);
  });

  test('ends with the scope and gives the connection up', async () => {
    const controller = new AbortController();
    const { response, cancelled } = inPieces(bytes('1'), 'hang');
    const reading = readBody(response, upTo(5), openScope(controller.signal));
    controller.abort(new Error('enough'));

    await expect(reading).rejects.toThrow('enough');
    expect(cancelled()).toBe(true);
  });

  test('hands on what broke the body off', async () => {
    const broken = new TypeError('terminated');

    await expect(readBody(inPieces(bytes('1'), broken).response, upTo(5), never)).rejects.toBe(broken);
  });
});
