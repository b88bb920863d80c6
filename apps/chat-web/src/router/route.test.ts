import { describe, expect, test } from 'vitest';
import { formatRoute, parseRoute, type Route } from './route.ts';

describe('a route', () => {
  test.each<Route>([
    {},
    { conversation: { kind: 'room', roomJid: 'a/b@conference.x?y#z' } },
    { conversation: { kind: 'person', userId: '7' }, threadId: 't 1', messageId: 'm&1', panel: 'pins' },
  ])('survives the address bar: %j', (route) => {
    expect(parseRoute(formatRoute(route))).toEqual({
      ...(route.conversation && { panel: undefined }),
      ...route,
    });
  });

  test.each(['', '#', '#/', '#/rooms', '#/rooms/', '#/rooms/%E0%A4%A', '#/elsewhere/7', '#/rooms/a/b'])(
    'leads to the start from %j',
    (hash) => {
      expect(parseRoute(hash)).toEqual({});
    },
  );
});
