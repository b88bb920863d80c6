import { describe, expect, test } from 'vitest';
import { createFakeGenesysCloud } from './fake-genesys-cloud.ts';

const cloud = createFakeGenesysCloud({ seed: 'empty' });
const [admin] = cloud.users;
const room = cloud.addRoom();

const misspelt = { message: 'Hi', mention: [] };

/** What somebody without a compiler may write. */
const slips: Readonly<Record<string, [slip: () => unknown, fieldName: string]>> = {
  'an option': [() => createFakeGenesysCloud({ sed: 'empty' } as object), 'sed'],
  'a seed': [() => createFakeGenesysCloud({ seed: 'dmeo' as 'demo' }), 'seed'],
  'a switch at first': [
    () => createFakeGenesysCloud({ behaviour: { editWindow: 0 } as object }),
    'editWindow',
  ],
  'a switch later on': [() => cloud.behave({ toString: 0 } as object), 'toString'],
  'a field of a user': [() => cloud.addUser({ nmae: 'Ada' } as object), 'nmae'],
  'a field of a room': [() => cloud.addRoom({ users: [] } as object), 'users'],
  'a field of a client': [() => cloud.addClient({ id: 'mine' } as object), 'id'],
  'a field of a message': [() => cloud.addMessage(admin!, room, misspelt), 'mention'],
  'a field of a token': [() => cloud.tokenFor(admin, { lifetime: 1 } as object), 'lifetime'],
  'a fault': [() => cloud.faults.next('sttaus' as 'html'), 'name'],
  'a setting of a fault': [() => cloud.faults.add('html', { afterBytes: 1 } as object), 'afterBytes'],
  'a scope of another kind': [() => cloud.faults.add('socket-gap', { route: '*' } as object), 'route'],
  'the operation of a fault': [
    () => cloud.faults.next('html', { operation: 'getChatRoom' as 'getChatsRoom' }),
    'operation',
  ],
  'an operation that is looked for': [() => cloud.requests.for('getUserMe' as 'getUsersMe'), 'operation'],
  'an operation that was not sent': [
    () => cloud.requests.assertNotSent('getUserMe' as 'getUsersMe'),
    'operation',
  ],
  'an operation that may be': [
    () => cloud.requests.assertNoUnexpected('getUserMe' as 'getUsersMe'),
    'operation',
  ],
  'what a request was not': [
    () => cloud.requests.assertNotSent('getUsersMe', { state: 200 } as object),
    'state',
  ],
};

describe('a name that nobody knows', () => {
  test.each(Object.entries(slips))(
    'is refused as %s, before anything is done',
    (_kind, [slip, fieldName]) => {
      const before = cloud.snapshot();

      expect(slip).toThrow(TypeError);
      expect(slip).toThrow(new RegExp(`^${fieldName}: .*(?:there is no|has no such)`));
      expect(cloud.snapshot()).toEqual(before);
      expect(cloud.faults.active).toEqual([]);
    },
  );
});

test('a room with the JID of another is refused', () => {
  expect(() => cloud.addRoom({ jid: room.jid })).toThrow(`jid: there is a room ${room.jid} already.`);
});
