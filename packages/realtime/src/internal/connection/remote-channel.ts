import {
  postNotificationsChannels,
  postNotificationsChannelSubscriptions,
  putNotificationsChannelSubscriptions,
} from '@genesys-chat/chat-api';
import {
  BadRequestError,
  NotFoundError,
  PermissionError,
  ResponseFormatError,
  type Sender,
} from '@genesys-chat/transport';
import { type Rejection, rejectionsIn } from './rejections-in.ts';

/** Topics that the platform allows a channel. */
export const topicsOfChannel = 1000;

/** A topic that may not be listened to does not keep the others from it. */
const query = { ignoreErrors: true };

/** A notification channel on the platform: opened when it is needed, and anew when it is gone. */
export class RemoteChannel {
  readonly #client: Sender;
  readonly #onGone: () => void;
  readonly #topics = new Set<string>();
  #channel: { readonly id: string; readonly address: string } | undefined;

  /** `onGone` is called when the channel is of no more use, nor is a socket of it. */
  constructor(client: Sender, onGone: () => void) {
    this.#client = client;
    this.#onGone = onGone;
  }

  /** Where the socket of the channel is. Opens the channel when there is none. */
  async address(signal: AbortSignal): Promise<string> {
    return (await this.#open(signal)).address;
  }

  /**
   * Subscribes to these topics and no others, which also prolongs the life of the channel.
   *
   * @returns The topics that the platform rejects; it subscribes to all others.
   */
  async replaceTopics(names: readonly string[], signal: AbortSignal): Promise<readonly Rejection[]> {
    const wasOpen = this.#channel !== undefined;
    try {
      return await this.#put(names, signal);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      this.#forget();
      if (!wasOpen) throw error;
      // A channel that was opened earlier may be gone, or belong to a token that is no longer used.
      return this.#put(names, signal);
    }
  }

  /**
   * Subscribes to some more topics. Topics that are no longer wanted are dropped with the next
   * {@link RemoteChannel.replaceTopics}, at the latest when there is no place left.
   *
   * @returns The topics that the platform rejects; it subscribes to all others.
   */
  async addTopics(
    names: readonly string[],
    allNames: readonly string[],
    signal: AbortSignal,
  ): Promise<readonly Rejection[]> {
    if (this.#topics.size + names.length > topicsOfChannel) return this.replaceTopics(allNames, signal);
    const { id } = await this.#open(signal);
    const body = names.map((name) => ({ id: name }));
    const answer = await postNotificationsChannelSubscriptions(this.#client, id, body, query, { signal });
    for (const name of names) this.#topics.add(name);
    return rejectionsIn(answer, names);
  }

  #forget(): void {
    this.#channel = undefined;
    this.#topics.clear();
    this.#onGone();
  }

  async #put(names: readonly string[], signal: AbortSignal): Promise<readonly Rejection[]> {
    const { id } = await this.#open(signal);
    const body = names.map((name) => ({ id: name }));
    const answer = await putNotificationsChannelSubscriptions(this.#client, id, body, query, { signal });
    this.#topics.clear();
    for (const name of names) this.#topics.add(name);
    return rejectionsIn(answer, names);
  }

  async #open(signal: AbortSignal): Promise<{ readonly id: string; readonly address: string }> {
    if (this.#channel) return this.#channel;
    const { id, connectUri } = await postNotificationsChannels(this.#client, { signal });
    if (id === undefined || connectUri === undefined) {
      throw new ResponseFormatError('names no channel', { operation: 'postNotificationsChannels' });
    }
    this.#channel = { id, address: connectUri };
    return this.#channel;
  }
}

function isRefusal(error: unknown): boolean {
  return (
    NotFoundError.isInstance(error) || PermissionError.isInstance(error) || BadRequestError.isInstance(error)
  );
}
