import { startFakeServer } from '@genesys-chat/testing-fakes/node';
import { answerQuestions } from '../processes/answer-questions.ts';
import { timeSinceLastQuestion } from './time-since-last-question.ts';

/** A served page: where it is, and what to show to get it. */
export interface ServedPage {
  readonly url: string;
  readonly authorization: string;
  /** CPU time of the server since the last question, in milliseconds. */
  readonly cpuMs: number;
}

// The fake as a server in a process of its own, with the demo organisation.
const server = await startFakeServer({ port: 0 });
const { cloud } = server;
const room = cloud.rooms.find(({ subject }) => subject.toLowerCase().includes('shift')) ?? cloud.rooms[0];
const user = cloud.users.find(({ id }) => room?.participantIds.includes(id));
if (room === undefined || user === undefined) throw new Error('The demo organisation has nobody to read as.');

const url = `${server.url}/api/v2/chats/rooms/${encodeURIComponent(room.jid)}/messages?limit=25`;
const authorization = `Bearer ${cloud.tokenFor(user)}`;
answerQuestions((): ServedPage => ({ url, authorization, cpuMs: timeSinceLastQuestion() }));
