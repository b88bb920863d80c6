import type { FakeServer } from '../node/fake-server.ts';

/**
 * Describes a server in one line of JSON, for whoever started the command.
 *
 * @param server - The server.
 * @returns Its address, its users with a token each, its rooms and its clients.
 */
export function describeServer({ url, cloud }: FakeServer): string {
  return JSON.stringify({
    url,
    users: cloud.users.map((user) => {
      const { id, name, jabberId } = user;
      return { id, name, jabberId, token: cloud.tokenFor(user) };
    }),
    rooms: cloud.rooms.map(({ jid, subject, roomType }) => ({ jid, subject, roomType })),
    clients: cloud.clients.map(({ clientId, clientSecret, grants }) => ({ clientId, clientSecret, grants })),
  });
}
