import { describe, expectTypeOf, test } from 'vitest';
import type { FakeGenesysCloud } from '../fake-genesys-cloud.ts';
import type { RecordedRequest } from '../journal/recorded-request.ts';
import type { ActiveFault } from './fault.ts';

declare const cloud: FakeGenesysCloud;

describe('faults', () => {
  test('are typed by their names', () => {
    expectTypeOf(cloud.faults.next('html')).toEqualTypeOf<ActiveFault>();
    expectTypeOf(cloud.faults.next('status', { status: 503 })).toEqualTypeOf<ActiveFault>();
    cloud.faults.add('socket-duplicate', { copies: 3, topic: 'v2.users.*', times: 2 });
    // @ts-expect-error A status has to be named.
    cloud.faults.next('status');
    // @ts-expect-error Another fault takes this.
    cloud.faults.next('html', { delayMs: 1 });
    // @ts-expect-error `next` is once.
    cloud.faults.next('html', { times: 2 });
    // @ts-expect-error There is no such fault.
    cloud.faults.next('wibble');
  });

  test('strike operations that there are', () => {
    const operation = ['postChatsRoomMessages', 'token', 'getUsers'] as const;
    expectTypeOf(cloud.faults.next('html', { operation })).toEqualTypeOf<ActiveFault>();
    // @ts-expect-error There is no such operation.
    cloud.faults.next('html', { operation: 'postChatRoomMessage' });
    // @ts-expect-error Sockets have topics, no operations.
    cloud.faults.next('socket-gap', { operation: 'postChatsRoomMessages' });
  });
});

describe('the journal', () => {
  test('knows operations that there are', () => {
    expectTypeOf(
      cloud.requests.assertSent('getChatsRoom', { pathValues: { roomJid: /@conference/ } }),
    ).toEqualTypeOf<readonly RecordedRequest[]>();
    // @ts-expect-error There is no such operation.
    cloud.requests.for('getChatRoom');
  });
});
