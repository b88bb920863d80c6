import type { ApiClient } from '@genesys-chat/transport';
import { describe, expect, test } from 'vitest';
import { emptyWorld } from '../../test/fake-world.ts';
import { answer, scriptedClient } from '../../test/scripted-fetch.ts';
import { getChatsSettings } from '../settings/get-chats-settings.ts';
import { permissionsFor } from './permissions-for.ts';
import { roomActionsFor } from './room-actions-for.ts';
import { TokenPermissions } from './token-permissions.ts';

describe('permissionsFor', () => {
  test('reads what the platform lists for the calling user', async () => {
    const { client, seen } = scriptedClient(() =>
      answer({ id: 'u-1', authorization: { permissions: ['chat:room:*', 'chat:setting:view', 7] } }),
    );
    const permissions = await permissionsFor(client);

    expect(seen[0]?.path).toBe('/api/v2/users/me?expand=authorization');
    expect(permissions.granted).toEqual(['chat:room:*', 'chat:setting:view']);
    expect(permissions.may('getChatsRoom')).toBe('yes');
    expect(permissions.may('getChatsSettings')).toBe('yes');
    expect(permissions.may('patchChatsSettings')).toBe('no');
    expect(permissions.may('getUsersMe')).toBe('yes');
    expect(permissions.allowedOperations()).toContain('postChatsRoomMessagesPins');
    expect(permissions.allowedOperations()).not.toContain('postChatsRoomMessages');
  });

  test.each([
    ['the platform leaves them out', answer({ id: 'u-1' })],
    ['the token has no user', answer({ status: 400, code: 'not.a.user' }, 400)],
  ])('knows nothing when %s', async (_title, response) => {
    const { client } = scriptedClient(() => response);
    const permissions = await permissionsFor(client);

    expect(permissions.granted).toBeUndefined();
    expect(permissions.may('getChatsRoom')).toBe('unknown');
    expect(permissions.may('getUsersMe')).toBe('yes');
  });

  test('passes on that the token is no longer valid', async () => {
    const { client } = scriptedClient(() => answer({ status: 401 }, 401));

    await expect(permissionsFor(client)).rejects.toMatchObject({ name: 'AuthenticationError' });
  });
});

describe('TokenPermissions', () => {
  test.each([
    ['*', 'yes'],
    ['chat:*', 'yes'],
    ['chat:*:view', 'yes'],
    ['chat:room:view', 'yes'],
    ['chat:room', 'no'],
    ['chat:room:edit', 'no'],
    ['routing:*:*', 'no'],
  ] as const)('with %s says %s to reading a room', (grant, verdict) => {
    expect(new TokenPermissions([grant]).may('getChatsRoom')).toBe(verdict);
  });

  test('refuses an operation that does not exist', () => {
    expect(() => new TokenPermissions(['*']).may('getChatsRom' as never)).toThrow(
      expect.objectContaining({ name: 'ConfigurationError', option: 'name' }),
    );
  });

  test('learns from a refused call', async () => {
    const { cloud, users, clientOf } = emptyWorld();
    const [user] = users;
    const accessToken = cloud.tokenFor(user, { permissions: ['chat:chat:access'] });
    const permissions = new TokenPermissions(undefined);
    await getChatsSettings(clientOf(cloud.addUser(), { accessToken })).catch((error: unknown) =>
      permissions.learn(error),
    );
    permissions.learn(new Error('something else'));

    expect(permissions.may('patchChatsSettings')).toBe('no');
    expect(permissions.may('getChatsRoom')).toBe('unknown');
  });
});

/** A client whose caller is in a room, or is not. */
function inRoom(room: object, caller: 'member' | 'stranger'): ApiClient {
  const { client } = scriptedClient(({ path }) => {
    if (path.startsWith('/api/v2/users/me')) return answer({ id: 'u-1', chat: { jabberId: 'a@acme' } });
    if (path.endsWith('/settings')) return answer({ reactionsEnabled: false });
    if (!path.includes('/participants/')) return answer(room);
    return caller === 'member' ? answer({ participantJid: 'a@acme' }) : answer({ code: 'not.found' }, 404);
  });
  return client;
}

describe('roomActionsFor', () => {
  const all = new TokenPermissions(['chat:*:*']);

  test('allows a member what the permissions allow', async () => {
    const { users, roomJid, clientOf } = emptyWorld();
    const [owner, member] = users as [(typeof users)[0], (typeof users)[0]];
    const viewing = new TokenPermissions(['chat:room:view', 'chat:roomMessage:add']);
    const forMember = await roomActionsFor(clientOf(member), roomJid, { permissions: viewing });
    const forOwner = await roomActionsFor(clientOf(owner), roomJid, { permissions: viewing });

    expect(forMember).toMatchObject({ isMember: true, isOwner: false });
    expect(forMember.may).toMatchObject({
      read: 'yes',
      send: 'yes',
      react: 'no',
      pin: 'no',
      join: 'no',
      removeParticipant: 'no',
    });
    expect(forOwner).toMatchObject({ isMember: true, isOwner: true });
    expect(forOwner.may).toMatchObject({ removeParticipant: 'yes', leave: 'yes', pin: 'no' });
  });

  test.each([
    [[], { pin: 'yes', unpin: 'no' }],
    [['1', '2', '3', '4', '5'], { pin: 'no', unpin: 'yes' }],
  ])('knows that %j pins leave what they leave', async (pins, verdicts) => {
    const client = inRoom({ pinnedMessages: pins.map((id) => ({ id })) }, 'member');
    const { may } = await roomActionsFor(client, 'room', { permissions: all });

    expect(may).toMatchObject({ ...verdicts, react: 'no', send: 'yes' });
  });

  test('promises a stranger nothing', async () => {
    const client = inRoom({ roomType: 'group' }, 'stranger');
    const { isMember, may } = await roomActionsFor(client, 'room', { permissions: all });

    expect(isMember).toBe(false);
    expect(may).toMatchObject({ read: 'unknown', send: 'unknown', join: 'unknown', leave: 'no' });
  });
});
