/** One way to call the platform, among those that are compared. */
export interface Contender {
  readonly name: string;
  /** Reads one page of a room's history and returns how many messages it holds. */
  readHistory(limit: number): Promise<number>;
  /** Sends one message and returns its id. */
  sendMessage(): Promise<string>;
  /** Ends what it keeps open. */
  close(): Promise<void> | void;
}

/** JID of the room that every contender reads and writes. */
export const roomJid = '5f1a00000000000000000001@conference.acme.orgspan.com';

/** Text that every contender sends. */
export const text = 'Good morning, has anybody seen the key to the cupboard?';
