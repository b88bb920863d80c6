import { walkRoomHistory } from '@genesys-chat/chat-api';
import { setTimeout as wait } from 'node:timers/promises';
import type { Reckoning } from './soak-result.ts';
import { readText } from './tally.ts';
import type { SoakWork } from './work.ts';

/** Reads what the room holds at the end, and waits a while for what was not seen live yet. */
export async function reckonUp(
  { client, busyRoomJid, tally }: SoakWork,
  patienceMs: number,
): Promise<Reckoning> {
  const numbers = tally.sentBySender.map(() => new Set<number>());
  let stored = 0;
  for await (const { body = '' } of walkRoomHistory(client, busyRoomJid, { pageSize: 200 })) {
    const { sender, number } = readText(body);
    numbers[sender]?.add(number);
    stored += 1;
  }
  const endsAt = performance.now() + patienceMs;
  while (tally.seen < stored && performance.now() < endsAt) await wait(100);
  const different = numbers.reduce((sum, { size }) => sum + size, 0);
  const acknowledged = numbers.map((each, sender) => {
    return [...each].filter((number) => tally.failedBySender[sender]?.has(number) !== true).length;
  });
  return {
    sent: tally.sent,
    stored,
    lost: tally.sent - acknowledged.reduce((sum, each) => sum + each, 0),
    doubled: stored - different,
    unseen: Math.max(0, stored - (tally.seen - tally.seenTwice)),
  };
}
