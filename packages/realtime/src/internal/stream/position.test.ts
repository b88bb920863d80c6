import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ResumeTokenError } from '../../errors/resume-token-error.ts';
import { formatPosition, parsePosition } from './position.ts';

const moment = fc.integer({ min: 0, max: Date.UTC(2100, 0) });
const ids = fc.array(fc.string({ minLength: 1, unit: 'grapheme' }), { maxLength: 5 });

describe('a resume token', () => {
  test('keeps the position, whatever ids look like', () => {
    fc.assert(
      fc.property(moment, ids, moment, (cursorMs, cursorIds, seenMs) => {
        const position = { cursorMs, cursorIds, seenMs };
        expect(parsePosition(formatPosition(position))).toEqual(position);
      }),
      { examples: [[0, ['~1~'], 0]] },
    );
  });

  test('is refused with an error that says what to pass, never with another one', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `1~1~1~${text}`),
        ),
        (text) => {
          try {
            parsePosition(text);
          } catch (error) {
            expect(error).toBeInstanceOf(ResumeTokenError);
          }
        },
      ),
    );
  });
});
