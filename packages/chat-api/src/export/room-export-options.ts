import type { HistoryWalkOptions } from '../history/history-walk-options.ts';

/** How far an export has come. */
export interface RoomExportProgress {
  /** How many rooms there are to export. */
  readonly roomCount: number;
  /** Rooms that were read to the end. */
  readonly doneRoomCount: number;
  /** Rooms that could not be read on. */
  readonly failedRoomCount: number;
  /** Messages that were handed out. */
  readonly messageCount: number;
}

/** How to export rooms, and the settings of each request. */
export interface RoomExportOptions extends Omit<HistoryWalkOptions, 'resume'> {
  /**
   * How many rooms are read at once. Each holds two pages in memory at most.
   *
   * @defaultValue 4
   */
  readonly concurrency?: number | undefined;
  /** Where to go on in rooms that an earlier export has begun: the last `resumeToken` of each, by JID. */
  readonly resume?: Readonly<Record<string, string>> | undefined;
  /**
   * Time for each request, its wait for the client's rate limit and its repeats included, in milliseconds.
   *
   * @defaultValue 300,000, whatever the client has
   */
  readonly deadlineMs?: number | undefined;
  /**
   * Place in the queue when the rate limit makes calls wait.
   *
   * @defaultValue `'background'`
   */
  readonly priority?: 'interactive' | 'background' | undefined;
  /**
   * Is told how far the export has come, before each event is handed out.
   *
   * @param progress - Counts of rooms and messages.
   */
  readonly onProgress?: ((progress: RoomExportProgress) => void) | undefined;
}
