import { createServer } from 'node:http';
import { startFakeServer } from '@genesys-chat/testing-fakes/node';
import { answerQuestions } from '../processes/answer-questions.ts';
import { listen } from '../servers/listen.ts';
import { addFaults } from './add-faults.ts';

/** Where the platform of the soak is, and its rooms. */
export interface FaultyPlatform {
  readonly url: string;
  /** Address of what gives tokens (`/token`) and ends all faults (`/calm`). */
  readonly backendUrl: string;
  /** Room that is sent to and followed. */
  readonly busyRoomJid: string;
  /** Room with a long history, which nobody changes. */
  readonly longRoomJid: string;
  /** How often each fault has struck. */
  readonly strikes: readonly (readonly [fault: string, hits: number])[];
  /** Requests that have come. */
  readonly requests: number;
}

const tokenLifetimeSeconds = 45;
const socketDropEveryMs = 20_000;

// The fake as a server in a process of its own, with a bad day: requests fail in all ways, tokens expire, sockets drop.
const server = await startFakeServer({ port: 0 });
const { cloud } = server;
const countsByRoom = new Map<string, number>();
for (const { toJid } of cloud.snapshot().contents.messages) {
  countsByRoom.set(toJid, (countsByRoom.get(toJid) ?? 0) + 1);
}
const messagesOf = (jid: string): number => countsByRoom.get(jid) ?? 0;
const [longRoom] = cloud.rooms.toSorted((one, other) => messagesOf(other.jid) - messagesOf(one.jid));
const user = cloud.users.find(({ id }) => longRoom?.participantIds.includes(id));
if (longRoom === undefined || user === undefined)
  throw new Error('The demo organisation has no room to read.');
const busyRoom = cloud.addRoom({ subject: 'Soak', participants: [user] });

// Strikes nothing: it sees every request, since it comes first.
let requests = 0;
cloud.faults.add('headers', {
  headers: {},
  when: () => {
    requests += 1;
    return false;
  },
});
const faults = addFaults(cloud);
let drops = 0;
const dropping = setInterval(() => {
  drops += 1;
  cloud.closeSockets({ code: drops % 2 === 0 ? 1006 : 1012 });
}, socketDropEveryMs);

const backend = createServer((request, response) => {
  if (request.url === '/calm') {
    clearInterval(dropping);
    cloud.faults.clear();
  }
  response.end(cloud.tokenFor(user, { lifetimeSeconds: tokenLifetimeSeconds }));
});
const backendUrl = await listen(backend);

answerQuestions((): FaultyPlatform => {
  return {
    url: server.url,
    backendUrl,
    busyRoomJid: busyRoom.jid,
    longRoomJid: longRoom.jid,
    strikes: [
      ...faults.map(({ title, fault }) => [title, fault.hits] as const),
      ['all sockets dropped', drops],
    ],
    requests,
  };
});
