import type { OperationName } from '../http/operation-name.ts';
import type { FakeRequest } from '../http/fake-request.ts';

/** How often a fault strikes. */
export interface FaultFrequency {
  /**
   * Requests or events to let pass first.
   *
   * @defaultValue 0
   */
  readonly skip?: number;
  /** Share of them that it strikes, from 0 to 1. */
  readonly rate?: number;
  /**
   * Where the choice of a `rate` comes from: the same text strikes the same ones.
   *
   * @defaultValue `'faults'`
   */
  readonly seed?: string;
}

/** Which requests a fault strikes; all of them when nothing is said. */
export interface RequestScope extends FaultFrequency {
  /** Only those for this operation, or one of these. */
  readonly operation?: OperationName | readonly OperationName[];
  /** Only those whose method and path fit, such as `POST /api/v2/chats/rooms/*`; a star stands for anything. */
  readonly route?: string;
  /** Only those that this accepts. */
  readonly when?: (request: FakeRequest) => boolean;
}

/** What is about to be sent over a socket. */
export interface SocketText {
  /** Id of the channel. */
  readonly channelId: string;
  /** Topic of the event. */
  readonly topicName: string;
  /** The text. */
  readonly text: string;
}

/** Which events a fault strikes; all but heartbeats and pongs when nothing is said. */
export interface SocketScope extends FaultFrequency {
  /** Only those of this topic; a star stands for anything. */
  readonly topic?: string;
  /** Only those of this channel. */
  readonly channelId?: string;
  /** Only those that this accepts. */
  readonly when?: (event: SocketText) => boolean;
}
