import { getUsersMe } from '@genesys-chat/chat-api';
import { userChatBadgesTopic } from '@genesys-chat/models';
import { type CallOptions, ResponseFormatError, type Sender } from '@genesys-chat/transport';
import type { ChannelPool } from './channel-pool.ts';
import type { TopicListener } from './topic-listener.ts';

/** The topic of the user's unread counts. */
export class BadgeTopic {
  readonly #client: Sender;
  readonly #pool: ChannelPool;
  #userId: string | undefined;

  constructor(client: Sender, pool: ChannelPool) {
    this.#client = client;
    this.#pool = pool;
  }

  /** Begins to listen. Returns what ends that. */
  async listen(listener: TopicListener, options: CallOptions): Promise<() => void> {
    this.#userId ??= (await getUsersMe(this.#client, {}, options)).id;
    if (this.#userId === undefined) {
      throw new ResponseFormatError('names no user', { operation: 'getUsersMe' });
    }
    return this.#pool.listen(userChatBadgesTopic(this.#userId), listener);
  }
}
