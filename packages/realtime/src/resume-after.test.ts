import { describe, expect, test } from 'vitest';
import { makeMessage } from '../test/make-message.ts';
import { parsePosition } from './internal/stream/position.ts';
import { resumeAfter } from './resume-after.ts';

const message = makeMessage('m-1', Date.UTC(2026, 0, 31));

describe('resumeAfter', () => {
  test.each([
    ['a date that is none', new Date(Number.NaN)],
    ['the last moment there is', new Date(8.64e15)],
    ['a message without a date', { ...message, dateCreated: 'soon' }],
    ['a message whose id no address can carry', { ...message, id: 'm-\ud83d' }],
  ])('refuses %s', (_title, point) => {
    expect(() => resumeAfter(point)).toThrow(
      expect.objectContaining({ name: 'ConfigurationError', option: 'point' }),
    );
  });

  test('does without a date of the last change that it cannot read', () => {
    const token = resumeAfter({ ...message, dateModified: 'soon' });

    expect(parsePosition(token)).toMatchObject({
      cursorIds: [message.id],
      seenMs: Date.parse(message.dateCreated),
    });
  });
});
