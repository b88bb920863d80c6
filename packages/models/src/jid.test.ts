import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRoomJid, isUserJid, parseJid } from './jid.ts';

describe('parseJid', () => {
  test('takes the JID of a room apart', () => {
    expect(parseJid('5f1a00000000000000000001@conference.acme.orgspan.com')).toEqual({
      local: '5f1a00000000000000000001',
      domain: 'conference.acme.orgspan.com',
      kind: 'room',
    });
  });

  test('knows the short form that the search API answers', () => {
    expect(isRoomJid('5f1a00000000000000000001@conference')).toBe(true);
  });

  test('tells a user from a room', () => {
    expect(isUserJid('5f1a00000000000000000001@acme.orgspan.com')).toBe(true);
    expect(isRoomJid('5f1a00000000000000000001@acme.orgspan.com')).toBe(false);
    expect(isUserJid('5f1a00000000000000000001@conferences.acme.orgspan.com')).toBe(true);
  });

  test.each(['', '@', 'a@', '@b', 'a', 'a@b@c', 'a b@c', 'a/b@c', 'a@b/c'])('refuses %j', (text) => {
    expect(parseJid(text)).toBeUndefined();
  });

  test('gives back what it took apart, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const jid = parseJid(text);
        if (jid) expect(`${jid.local}@${jid.domain}`).toBe(text);
        else expect(isRoomJid(text) || isUserJid(text)).toBe(false);
      }),
    );
  });
});
