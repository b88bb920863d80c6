import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from '../../test/any-text.ts';
import { expandTopic, parseTopic } from './parse-topic.ts';

const jid = '5f1a00000000000000000001@conference.acme.orgspan.com';

describe('parseTopic', () => {
  test.each([
    [
      `v2.detail.events.collaboratechat.adhoc.${jid}.messages`,
      { kind: 'room', roomType: 'adhoc', roomId: jid },
    ],
    [
      'V2.Detail.Events.CollaborateChat.GROUP.9e0c.Messages',
      { kind: 'room', roomType: 'group', roomId: '9e0c' },
    ],
    ['v2.users.9e0c.badges.chats', { kind: 'user', userId: '9e0c', subject: 'badges.chats' }],
    ['v2.users.9e0c.PRESENCE', { kind: 'user', userId: '9e0c', subject: 'presence' }],
    ['channel.metadata', { kind: 'system' }],
    ['v2.system.socket_closing', { kind: 'system' }],
  ])('reads %s', (name, parsed) => {
    expect(parseTopic(name)).toEqual(parsed);
  });

  test.each([
    '',
    'v2.users.*.badges.chats',
    'v2.users.9e0c.#',
    'v2.users..presence',
    'v2.users.9e0c.',
    'v2.detail.events.collaboratechat.adhoc..messages',
    'v2.detail.events.collaboratechat.adhoc.*.messages',
    'v2.detail.events.collaboratechat.acd.9e0c.messages',
    'v3.users.9e0c.presence',
    'v2.users.9e0c.presence ',
  ])('takes %j for no topic', (name) => {
    expect(parseTopic(name)).toBeUndefined();
  });

  test('copes with any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(() => expandTopic(text).map(parseTopic)).not.toThrow();
      }),
    );
  });
});

describe('expandTopic', () => {
  test('takes joined topics apart', () => {
    expect(expandTopic('v2.users.9e0c?presence&badges.chats')).toEqual([
      'v2.users.9e0c.presence',
      'v2.users.9e0c.badges.chats',
    ]);
  });

  test('leaves a single topic as it is', () => {
    expect(expandTopic('v2.users.9e0c.presence')).toEqual(['v2.users.9e0c.presence']);
  });

  test('takes names of less than 200 characters alone', () => {
    expect(expandTopic('a'.repeat(199))).toHaveLength(1);
    expect(expandTopic('a'.repeat(200))).toHaveLength(0);
  });
});
