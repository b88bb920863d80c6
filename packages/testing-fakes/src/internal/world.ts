import type { ChatMessageEntityListing } from '@genesys-chat/models';
import type { FakeClock } from '../clock/fake-clock.ts';
import type { FakeBehaviour } from '../fake-behaviour.ts';
import type { FakeOrganization } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import type { Random } from './random.ts';
import type { RecentMakings } from './recent-makings.ts';

/** Something that subscribers of a topic are told. */
export interface DomainEvent {
  /** Canonical name of the topic, as {@link parseTopic} gives it. */
  readonly topicKey: string;
  readonly body: object;
}

/** All that serving a request works on. */
export interface World {
  readonly store: Store;
  readonly clock: FakeClock;
  readonly random: Random;
  readonly behaviour: FakeBehaviour;
  readonly organization: FakeOrganization;
  /** Address of the fake, without a slash at the end. */
  readonly origin: string;
  /** Pages of history that were shown lately. */
  readonly shownPages: RecentMakings<ChatMessageEntityListing>;
  /** Tells subscribers, once what the request changed is stored. */
  publish(event: DomainEvent): void;
  /** Ends sockets whose token is void. */
  dropTokens(tokens: readonly string[]): void;
  /** Whether a channel has a socket at the moment. */
  isConnected(channelId: string): boolean;
  /** Ends the socket of a channel that is gone. */
  dropChannel(channelId: string): void;
}
