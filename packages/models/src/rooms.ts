import * as v from 'valibot';
import { DateTimeSchema } from './internal/date-time.ts';
import { openEnum } from './internal/open-enum.ts';
import { openObject } from './internal/open-object.ts';
import { RequestTextSchema, wellFormed } from './internal/request-text.ts';
import { AddressableEntityRefSchema, UserReferenceSchema } from './references.ts';

/** A chat room. */
export const RoomSchema = openObject({
  /** The room JID for an ad-hoc room, the group id for a group room. */
  id: v.exactOptional(v.string()),
  /** Name shown (undocumented). */
  name: v.exactOptional(v.string()),
  /** When it was made. */
  dateCreated: v.exactOptional(DateTimeSchema),
  /** Kind of room. */
  roomType: v.exactOptional(openEnum(['adhoc', 'acd', 'group', 'oneOnOne', 'supervisorAssistance'])),
  /** Free text. */
  description: v.exactOptional(v.string()),
  /** Topic line. */
  subject: v.exactOptional(v.string()),
  /** How many participants fit. */
  participantLimit: v.exactOptional(v.pipe(v.number(), v.integer())),
  /** Owning users. */
  owners: v.exactOptional(v.array(UserReferenceSchema)),
  /** Pinned messages as references. */
  pinnedMessages: v.exactOptional(v.array(AddressableEntityRefSchema)),
  /** JID of the room. */
  jid: v.exactOptional(v.string()),
  /** Own address. */
  selfUri: v.exactOptional(v.string()),
});

/** A chat room. Checked by {@link RoomSchema}. */
export interface Room extends v.InferOutput<typeof RoomSchema> {}

/** What creating a room takes. */
export const CreateRoomRequestSchema = v.strictObject({
  /** Free text. */
  description: v.optional(v.pipe(v.string(), wellFormed)),
  /** Topic line. */
  subject: RequestTextSchema,
  /** Ids of the users to put in at once, at most 25. */
  userIds: v.optional(v.pipe(v.array(RequestTextSchema), v.maxLength(25, 'must hold at most 25 user ids'))),
});

/** What creating a room takes. Checked by {@link CreateRoomRequestSchema}. */
export interface CreateRoomRequest extends v.InferOutput<typeof CreateRoomRequestSchema> {}

/** What creating a room answers. */
export const CreateRoomResponseSchema = openObject({
  /** JID of the new room. */
  jid: v.string(),
});

/** What creating a room answers. Checked by {@link CreateRoomResponseSchema}. */
export interface CreateRoomResponse extends v.InferOutput<typeof CreateRoomResponseSchema> {}

/** Properties of a room to change; all optional. */
export const RoomUpdateRequestSchema = v.strictObject({
  /** Free text. */
  description: v.optional(v.pipe(v.string(), wellFormed)),
  /** Topic line. */
  subject: v.optional(RequestTextSchema),
  /** Ids of the messages to have pinned, at most 5; whether they replace or add is not documented. */
  pinnedMessageIds: v.optional(
    v.pipe(v.array(RequestTextSchema), v.maxLength(5, 'must hold at most 5 message ids')),
  ),
  /** User ids of the owners. */
  ownerIds: v.optional(v.array(RequestTextSchema)),
});

/** Properties of a room to change; all optional. Checked by {@link RoomUpdateRequestSchema}. */
export interface RoomUpdateRequest extends v.InferOutput<typeof RoomUpdateRequestSchema> {}
