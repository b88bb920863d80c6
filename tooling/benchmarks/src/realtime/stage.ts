import { join } from 'node:path';
import { type Child, startChild } from '../processes/child.ts';
import type { EventAnswer, EventRound, EventSpent } from './count-events.ts';
import type { Sending } from './frame-server.ts';

const folder = import.meta.dirname;

/** A consumer, and rooms of its own to follow. */
export interface Stage {
  readonly server: Child<Sending, string>;
  readonly consumer: Child<EventRound, EventAnswer>;
}

/** Starts a consumer and waits until it listens to all of the rooms. */
export async function setStage(program: string, rooms: number, historyLength: number): Promise<Stage> {
  const counts = [String(rooms), String(historyLength)];
  const server: Stage['server'] = startChild(join(folder, 'frame-server.ts'), ...counts);
  const address = await server.ask({ messages: 0, everyMs: 0 });
  const consumer: Stage['consumer'] = startChild(join(folder, program), address, String(rooms));
  await consumer.ask({ events: 0, profile: false });
  return { server, consumer };
}

/** Sends messages, to one room after the other, until the consumer has had all of them. */
export async function play({ server, consumer }: Stage, sending: Sending): Promise<EventSpent> {
  const question = { events: sending.messages, profile: false };
  const [answer] = await Promise.all([consumer.ask(question), server.ask(sending)]);
  return answer as EventSpent;
}

/** Ends both processes. */
export async function clearStage({ server, consumer }: Stage): Promise<void> {
  await consumer.stop();
  await server.stop();
}
