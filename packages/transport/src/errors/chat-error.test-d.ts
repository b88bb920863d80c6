import { expectTypeOf, test } from 'vitest';
import type * as transport from '../index.ts';

type Exports = typeof transport;

/** The code of a class; of anything else, nothing. */
type CodeOf<TExport> = TExport extends { readonly code: infer TCode } ? TCode : never;

test('every code of a class is listed, and no other', () => {
  expectTypeOf<transport.ChatErrorCode>().toEqualTypeOf<CodeOf<Exports[keyof Exports]>>();
});

test('a code that this package does not know is a code as well', () => {
  expectTypeOf<'partial_send'>().toExtend<transport.ChatError['code']>();
  expectTypeOf<transport.ChatErrorCode>().toExtend<transport.ChatError['code']>();
});
