import type { ChatMessageResponse } from '@genesys-chat/models';

/** A message and its place on the walk's timeline. */
export interface PlacedMessage {
  readonly place: number;
  readonly message: ChatMessageResponse;
}

/** A page as the platform gave it, put into the order of the walk. */
export interface Page {
  readonly messages: readonly PlacedMessage[];
  /** Whether the page came in the order of the walk; `undefined` when all its messages are of one moment. */
  readonly cameInOrder: boolean | undefined;
}

/** Puts messages into the order of the walk; those of one moment keep the order that the platform gave them. */
export function toPage(messages: readonly PlacedMessage[]): Page {
  const first = messages[0]?.place ?? 0;
  const last = messages.at(-1)?.place ?? 0;
  const ordered = first > last ? messages.toReversed() : [...messages];
  return {
    messages: ordered.sort((left, right) => left.place - right.place),
    cameInOrder: first === last ? undefined : first < last,
  };
}
