import type {
  CreateRoomRequest,
  CreateRoomResponse,
  OneOnOne,
  Room,
  RoomParticipant,
  RoomParticipantResponse,
  RoomParticipantsResponse,
  RoomUpdateRequest,
} from '@genesys-chat/models';
import { type Builder, builderOf } from './builder.ts';
import { buildAddressableEntityRef, buildUserReference } from './build-references.ts';
import { sample } from './sample-values.ts';

/** Builds an ad-hoc room. */
export const buildRoom: Builder<Room> = builderOf<Room>(() => ({
  id: sample.roomJid,
  name: 'Support floor',
  subject: 'Support floor',
  description: 'Queues, shifts and strange cases.',
  dateCreated: sample.date,
  roomType: 'adhoc',
  participantLimit: 1000,
  owners: [buildUserReference()],
  pinnedMessages: [],
  jid: sample.roomJid,
  selfUri: `/api/v2/chats/rooms/${encodeURIComponent(sample.roomJid)}`,
}));

/** Builds a room to create. */
export const buildCreateRoomRequest: Builder<CreateRoomRequest> = builderOf<CreateRoomRequest>(() => ({
  subject: 'Support floor',
  userIds: [sample.userId],
}));

/** Builds what creating a room answers. */
export const buildCreateRoomResponse: Builder<CreateRoomResponse> = builderOf<CreateRoomResponse>(() => ({
  jid: sample.roomJid,
}));

/** Builds a change of a room. */
export const buildRoomUpdateRequest: Builder<RoomUpdateRequest> = builderOf<RoomUpdateRequest>(() => ({
  subject: 'Support floor',
}));

/** Builds a one-to-one without pins. */
export const buildOneOnOne: Builder<OneOnOne> = builderOf<OneOnOne>(() => ({ pinnedMessages: [] }));

/** Builds a participant that was looked up. */
export const buildRoomParticipant: Builder<RoomParticipant> = builderOf<RoomParticipant>(() => ({
  participantJid: sample.userJid,
}));

/** Builds a participant of a room. */
export const buildRoomParticipantResponse: Builder<RoomParticipantResponse> =
  builderOf<RoomParticipantResponse>(() => ({ jid: sample.userJid, user: buildAddressableEntityRef() }));

/** Builds the participants of a room with one. */
export const buildRoomParticipantsResponse: Builder<RoomParticipantsResponse> =
  builderOf<RoomParticipantsResponse>(() => ({ participants: [buildRoomParticipantResponse()] }));
