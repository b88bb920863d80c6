import type { ChannelRecord } from '../store/records.ts';
import { expandTopic } from './parse-topic.ts';

const noNames: ReadonlySet<string> = new Set();

/** The names under which channels subscribed to topics: an event carries the name that was asked for. */
export class SubscribedNames {
  readonly #byChannel = new WeakMap<ChannelRecord, ReadonlyMap<string, ReadonlySet<string>>>();

  /** Names under which a channel subscribed to a topic; none when it did not. */
  of(channel: ChannelRecord, topicKey: string): ReadonlySet<string> {
    const known = this.#byChannel.get(channel) ?? readNames(channel);
    this.#byChannel.set(channel, known);
    return known.get(topicKey) ?? noNames;
  }
}

/** Joined topics are stored one by one under their joint name, in the order in which that names them. */
function readNames({ topics }: ChannelRecord): Map<string, Set<string>> {
  const byKey = new Map<string, Set<string>>();
  const parts = new Map<string, string[]>();
  for (const { id, key } of topics) {
    const remaining = parts.get(id) ?? [...expandTopic(id)];
    parts.set(id, remaining);
    const names = byKey.get(key) ?? new Set<string>();
    byKey.set(key, names.add(remaining.shift() ?? id));
  }
  return byKey;
}
