import { sendToRoom, walkRoomHistory } from '@genesys-chat/chat-api';
import type { ApiClient } from '@genesys-chat/transport';
import { setTimeout as wait } from 'node:timers/promises';
import { type Tally, writeText } from './tally.ts';

const betweenMessagesMs = 50;
const betweenWalksMs = 200;

/** What the workers of a soak share. */
export interface SoakWork {
  readonly client: ApiClient;
  /** Room that is sent to. */
  readonly busyRoomJid: string;
  /** Room whose history is walked. */
  readonly longRoomJid: string;
  readonly tally: Tally;
  /** Fires when it is time to stop. */
  readonly signal: AbortSignal;
}

/** Sends one message after the other, until it is time to stop. */
export async function sendMessages(
  { client, busyRoomJid, tally, signal }: SoakWork,
  sender: number,
): Promise<void> {
  for (let number = 0; !signal.aborted; number += 1) {
    try {
      await sendToRoom(client, busyRoomJid, { message: writeText(sender, number) });
      tally.sentBySender[sender] = (tally.sentBySender[sender] ?? 0) + 1;
    } catch (error) {
      tally.fail(error);
      tally.failedBySender[sender]?.add(number);
    }
    await wait(betweenMessagesMs);
  }
}

/** Walks the same history again and again, until it is time to stop. Each walk should come by as many messages. */
export async function walkHistory({ client, longRoomJid, tally, signal }: SoakWork): Promise<void> {
  let length: number | undefined;
  while (!signal.aborted) {
    let messages = 0;
    try {
      for await (const page of walkRoomHistory(client, longRoomJid, { pageSize: 200 }).pages()) {
        messages += page.messages.length;
      }
      length ??= messages;
      if (messages !== length) tally.wrongWalks += 1;
      tally.walks += 1;
    } catch (error) {
      tally.fail(error);
    }
    tally.walkedMessages += messages;
    await wait(betweenWalksMs);
  }
}
