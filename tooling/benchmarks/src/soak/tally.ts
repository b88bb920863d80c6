import { ChatError } from '@genesys-chat/transport';

/** Counts what happens in a soak, in memory that does not grow with it. */
export class Tally {
  readonly failures = new Map<string, number>();
  /** Resolves once the room is live. */
  readonly isLive: Promise<void>;
  /** Messages that were said to be stored, by sender. */
  readonly sentBySender: number[];
  /** Numbers whose sending failed, by sender: they may be stored or not. */
  readonly failedBySender: readonly Set<number>[];
  walks = 0;
  walkedMessages = 0;
  wrongWalks = 0;
  seen = 0;
  seenTwice = 0;
  connections = 0;
  readonly #newestSeen: number[];
  #tellLive: () => void = () => undefined;

  constructor(senders: number) {
    this.isLive = new Promise((resolve) => {
      this.#tellLive = resolve;
    });
    this.sentBySender = Array.from({ length: senders }, () => 0);
    this.failedBySender = Array.from({ length: senders }, () => new Set());
    this.#newestSeen = Array.from({ length: senders }, () => -1);
  }

  get sent(): number {
    return this.sentBySender.reduce((sum, each) => sum + each, 0);
  }

  /** The room has become live, perhaps again. */
  live(): void {
    this.connections += 1;
    this.#tellLive();
  }

  /** Each sender numbers its messages, and they come in order: an older number came before. */
  see(text: string): void {
    const { sender, number } = readText(text);
    if (number <= (this.#newestSeen[sender] ?? -1)) this.seenTwice += 1;
    else this.#newestSeen[sender] = number;
    this.seen += 1;
  }

  /** A call has failed, which only errors of the platform may make it do. */
  fail(error: unknown): void {
    if (!ChatError.isInstance(error)) throw error;
    this.failures.set(error.name, (this.failures.get(error.name) ?? 0) + 1);
  }
}

/** Writes the text of a message. */
export function writeText(sender: number, number: number): string {
  return `Good morning from sender ${sender}: message ${number}`;
}

/** Reads sender and number out of the text of a message. */
export function readText(text: string): { readonly sender: number; readonly number: number } {
  const [sender = 0, number = 0] = (text.match(/\d+/g) ?? []).map(Number);
  return { sender, number };
}
