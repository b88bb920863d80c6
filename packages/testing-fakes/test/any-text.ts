import fc from 'fast-check';

/** Any text, also with control characters, halves of surrogate pairs and what no one writes. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.nat(0xff), fc.nat(0xffff)), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units));
