import type { ChatMessageResponse } from '@genesys-chat/models';
import { describe, expect, test } from 'vitest';
import { findMessages, toWords } from './find-messages.ts';

const said = ['The Café is open', 'open the door', 'nothing'].map((body): ChatMessageResponse => ({
  id: body,
  body,
  dateCreated: '',
  toJid: '',
  jid: '',
  thread: {},
}));
const find = (wanted: string): string[] => findMessages(said, toWords(wanted)).map(({ body }) => body);

describe('findMessages', () => {
  test('finds words in any order, case and without their marks, the newest message first', () => {
    expect(find('OPEN the')).toEqual(['open the door', 'The Café is open']);
    expect(find('open cafe')).toEqual(['The Café is open']);
    expect(find('CAFÉ')).toEqual(['The Café is open']);
  });

  test('finds nothing without words', () => {
    expect(find('  ')).toEqual([]);
  });
});
