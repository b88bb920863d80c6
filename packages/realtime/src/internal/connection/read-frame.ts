import {
  channelMetadataTopic,
  NotificationEnvelopeSchema,
  socketClosingTopic,
  SystemMessageSchema,
} from '@genesys-chat/models';
import * as v from 'valibot';
import type { LiveStatusReason } from '../../events/live-status.ts';

/** What a frame of the socket says. */
export type Frame =
  | { readonly kind: 'event'; readonly topic: string; readonly body: unknown }
  | { readonly kind: 'end'; readonly reason: LiveStatusReason }
  | { readonly kind: 'nothing' };

const nothing: Frame = { kind: 'nothing' };

/** System messages after which the socket is of no use, by topic. */
const endings: ReadonlyMap<string, LiveStatusReason> = new Map([
  [socketClosingTopic, 'socket_closing'],
  ['v2.system.token_revoked', 'token_revoked'],
  ['v2.system.no_longer_subscribed', 'channel_gone'],
]);

/** Reads a frame; one that is not understood says nothing. Topics are told apart in small letters. */
export function readFrame(data: unknown): Frame {
  const { success, output } = v.safeParse(NotificationEnvelopeSchema, parseJson(data));
  if (!success) return nothing;
  const topic = output.topicName.toLowerCase();
  if (topic === channelMetadataTopic) return nothing;
  const reason = endings.get(topic) ?? endings.get(systemTopicOf(topic, output.eventBody));
  return reason === undefined ? { kind: 'event', topic, body: output.eventBody } : { kind: 'end', reason };
}

/** A system message also names its kind in its body. */
function systemTopicOf(topic: string, body: unknown): string {
  if (!topic.startsWith('v2.system.')) return topic;
  const { success, output } = v.safeParse(SystemMessageSchema, body);
  return success ? `v2.system.${output.systemTopicType}` : topic;
}

function parseJson(data: unknown): unknown {
  if (typeof data !== 'string') return undefined;
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}
