import * as v from 'valibot';
import { listOf } from './internal/list-of.ts';
import { openObject } from './internal/open-object.ts';
import { AddressableEntityRefSchema } from './references.ts';

/** One participant of a room, by JID only. */
export const RoomParticipantSchema = openObject({
  /** The JID this participant has. */
  participantJid: v.string(),
});

/** One participant of a room, by JID only. Checked by {@link RoomParticipantSchema}. */
export interface RoomParticipant extends v.InferOutput<typeof RoomParticipantSchema> {}

/** One participant of a room in a list. */
export const RoomParticipantResponseSchema = openObject({
  /** The JID this participant has. */
  jid: v.exactOptional(v.string()),
  /** The participant as a user reference. */
  user: v.exactOptional(AddressableEntityRefSchema),
});

/** One participant of a room in a list. Checked by {@link RoomParticipantResponseSchema}. */
export interface RoomParticipantResponse extends v.InferOutput<typeof RoomParticipantResponseSchema> {}

/** Participants of a room. Note: the list field is participants, not entities. */
export const RoomParticipantsResponseSchema = openObject({
  /** The participants. */
  participants: listOf(RoomParticipantResponseSchema),
});

/** Participants of a room. Note: the list field is participants, not entities. Checked by {@link RoomParticipantsResponseSchema}. */
export interface RoomParticipantsResponse extends v.InferOutput<typeof RoomParticipantsResponseSchema> {}
