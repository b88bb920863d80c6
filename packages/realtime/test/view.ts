import type { ChatMessageResponse } from '@genesys-chat/models';
import type { RoomEvent } from '../src/index.ts';

/** What somebody sees who shows the events of a room, and every way in which they did not fit together. */
export class View {
  readonly events: RoomEvent[] = [];
  readonly messages = new Map<string, ChatMessageResponse>();
  readonly faults: string[] = [];
  error: unknown;
  isOver = false;
  #newest = '';

  /** Shows the events of a stream until it ends. */
  async watch(stream: AsyncIterable<RoomEvent>): Promise<void> {
    try {
      for await (const event of stream) this.show(event);
    } catch (error) {
      this.error = error;
    }
    this.isOver = true;
  }

  /** Shows one event. */
  show(event: RoomEvent): void {
    this.events.push(event);
    if (event.type === 'message') {
      const { id, dateCreated } = event.message;
      if (this.messages.has(id)) this.faults.push(`twice: ${id}`);
      if (dateCreated < this.#newest) this.faults.push(`out of order: ${id}`);
      this.#newest = dateCreated;
      this.messages.set(id, event.message);
    } else if (event.type === 'edit' || event.type === 'reactions') {
      if (this.messages.has(event.message.id)) this.messages.set(event.message.id, event.message);
    } else if (event.type === 'delete') {
      this.messages.delete(event.messageId);
    }
  }

  /** The texts that are shown, in order. */
  get texts(): string[] {
    return [...this.messages.values()].map(({ body }) => body);
  }

  /** The events in short. */
  get summary(): string[] {
    return this.events.map((event) => {
      if (event.type === 'message') return `+${event.message.body}`;
      if (event.type === 'edit') return `~${event.message.body}`;
      if (event.type === 'status') return event.reason ? `${event.status}:${event.reason}` : event.status;
      return event.type;
    });
  }
}
