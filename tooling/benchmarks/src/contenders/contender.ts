/** One way to call the platform, among those that are compared. */
export interface Contender {
  /** Reads one page of a room's history and returns how many messages it holds. */
  readHistory(limit: number): Promise<number>;
  /** Sends one message and returns its id. */
  sendMessage(): Promise<string>;
}
