import type { HistoryPage } from '../../history/history-page.ts';
import type { RoomExportEvent } from '../../export/room-export-event.ts';

/** Turns the pages of one room into events of an export, one on its way at a time. */
export class RoomReader {
  readonly #roomJid: string;
  readonly #pages: AsyncIterator<HistoryPage>;
  #messageCount = 0;

  constructor(roomJid: string, pages: AsyncIterator<HistoryPage>) {
    this.#roomJid = roomJid;
    this.#pages = pages;
  }

  /** Reads on; never rejects. */
  async next(): Promise<RoomExportEvent> {
    const roomJid = this.#roomJid;
    try {
      const page = await this.#pages.next();
      if (page.done === true) return { type: 'done', roomJid, messageCount: this.#messageCount };
      this.#messageCount += page.value.messages.length;
      return { type: 'page', roomJid, ...page.value };
    } catch (error) {
      return { type: 'failed', roomJid, messageCount: this.#messageCount, error };
    }
  }
}
