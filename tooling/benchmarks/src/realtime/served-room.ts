import { adhocRoomMessagesTopic, type ChatMessageResponse } from '@genesys-chat/models';
import { timeOfDayMs } from '../measuring/time-of-day.ts';
import { sampleMessage } from '../sample/sample-message.ts';

const firstMs = Date.UTC(2026, 0, 1);

/** A room with messages a millisecond apart. Each says at its end when it was sent. */
export class ServedRoom {
  readonly jid: string;
  readonly #topicName: string;
  /** The newest comes last. */
  readonly #history: string[] = [];

  constructor(jid: string, historyLength: number) {
    this.jid = jid;
    this.#topicName = adhocRoomMessagesTopic(jid);
    while (this.#history.length < historyLength) this.addMessage();
  }

  /** Stores another message. Returns the frame that tells of it. */
  addMessage(): string {
    const index = this.#history.length;
    const sample = sampleMessage(index);
    const body = `${sample.body} ${timeOfDayMs()}`;
    const dateCreated = new Date(firstMs + index).toISOString();
    const message = { ...sample, toJid: this.jid, dateCreated, body };
    this.#history.push(JSON.stringify(message));
    return JSON.stringify({ topicName: this.#topicName, version: '2', eventBody: this.#toEvent(message) });
  }

  /** The newest messages between two moments; the newest comes first. Bounds are left out. */
  page(query: URLSearchParams): string {
    const boundOf = (name: string, none: number): number => {
      return query.has(name) ? Date.parse(query.get(name) ?? '') - firstMs : none;
    };
    const start = Math.max(0, boundOf('after', -1) + 1);
    const end = Math.min(this.#history.length, boundOf('before', this.#history.length));
    const from = Math.max(start, end - Number(query.get('limit')));
    return `{"entities":[${this.#history.slice(from, end).toReversed().join()}]}`;
  }

  /** The room itself. */
  describe(): string {
    return JSON.stringify({
      id: this.jid.split('@')[0],
      jid: this.jid,
      roomType: 'adhoc',
      dateCreated: '2026-01-01T00:00:00.000Z',
    });
  }

  #toEvent({ id, dateCreated, body, jid, user }: ChatMessageResponse) {
    return {
      messageId: id,
      created: dateCreated,
      actionType: 'Create',
      body,
      from: { entityType: 'User', entityJid: jid, entityId: user?.id },
      to: { entityType: 'Adhoc', entityJid: this.jid },
      mentions: [],
      notifyAll: false,
    };
  }
}
