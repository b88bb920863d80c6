import * as v from 'valibot';
import { DateTimeSchema } from './internal/date-time.ts';
import { listOf } from './internal/list-of.ts';
import { openEnum } from './internal/open-enum.ts';
import { openObject } from './internal/open-object.ts';
import { RoomSchema } from './rooms.ts';

/** Favourite marker of a chat. */
export const ChatFavoriteSchema = openObject({
  /** Id of the favourite. */
  id: v.string(),
  /** External id of the favourite. */
  externalId: v.string(),
});

/** Favourite marker of a chat. Checked by {@link ChatFavoriteSchema}. */
export interface ChatFavorite extends v.InferOutput<typeof ChatFavoriteSchema> {}

/** An avatar image. */
export const ImageSchema = openObject({
  /** Size, e.g. x96. */
  resolution: v.exactOptional(v.string()),
  /** Address. */
  imageUri: v.exactOptional(v.string()),
});

/** An avatar image. Checked by {@link ImageSchema}. */
export interface Image extends v.InferOutput<typeof ImageSchema> {}

/** A contact address. */
export const ContactSchema = openObject({
  /** Mail address or number. */
  address: v.exactOptional(v.string()),
  /** Formatted address. */
  display: v.exactOptional(v.string()),
  /** Medium. */
  mediaType: v.exactOptional(openEnum(['PHONE', 'EMAIL', 'SMS'])),
  /** Kind. */
  type: v.exactOptional(
    openEnum(['PRIMARY', 'WORK', 'WORK2', 'WORK3', 'WORK4', 'HOME', 'MOBILE', 'MAIN', 'OTHER']),
  ),
  /** Internal extension, instead of address. */
  extension: v.exactOptional(v.string()),
  /** Country. */
  countryCode: v.exactOptional(v.string()),
  /** Integration tag. */
  integration: v.exactOptional(v.string()),
});

/** A contact address. Checked by {@link ContactSchema}. */
export interface Contact extends v.InferOutput<typeof ContactSchema> {}

/** A presence definition (abridged: creator and modifier left out). */
export const OrganizationPresenceSchema = openObject({
  /** Id. */
  id: v.exactOptional(v.string()),
  /** Name. */
  name: v.exactOptional(v.string()),
  /** Label per language. */
  languageLabels: v.record(v.string(), v.string()),
  /** System presence it maps to. */
  systemPresence: v.exactOptional(v.string()),
  /** Switched off. */
  deactivated: v.exactOptional(v.boolean()),
  /** Main definition. */
  primary: v.exactOptional(v.boolean()),
  /** Created. */
  createdDate: v.exactOptional(DateTimeSchema),
  /** Modified. */
  modifiedDate: v.exactOptional(DateTimeSchema),
  /** Own address. */
  selfUri: v.exactOptional(v.string()),
});

/** A presence definition (abridged: creator and modifier left out). Checked by {@link OrganizationPresenceSchema}. */
export interface OrganizationPresence extends v.InferOutput<typeof OrganizationPresenceSchema> {}

/** An absence (abridged: user left out). */
export const OutOfOfficeSchema = openObject({
  /** Id. */
  id: v.exactOptional(v.string()),
  /** Name. */
  name: v.exactOptional(v.string()),
  /** From. */
  startDate: v.exactOptional(DateTimeSchema),
  /** To. */
  endDate: v.exactOptional(DateTimeSchema),
  /** In force now. */
  active: v.exactOptional(v.boolean()),
  /** Without end. */
  indefinite: v.exactOptional(v.boolean()),
  /** Own address. */
  selfUri: v.exactOptional(v.string()),
});

/** An absence (abridged: user left out). Checked by {@link OutOfOfficeSchema}. */
export interface OutOfOffice extends v.InferOutput<typeof OutOfOfficeSchema> {}

/** Presence of a user. */
export const ChatPresenceSchema = openObject({
  /** Where it comes from. */
  source: v.exactOptional(v.string()),
  /** Presence definition of the organisation. */
  organizationPresence: v.exactOptional(OrganizationPresenceSchema),
  /** System presence. */
  systemPresence: v.exactOptional(
    openEnum([
      'Available',
      'Away',
      'Busy',
      'Offline',
      'Idle',
      'OnQueue',
      'Meal',
      'Training',
      'Meeting',
      'Break',
    ]),
  ),
  /** Status message. */
  message: v.exactOptional(v.string()),
  /** Last change. */
  dateModified: v.exactOptional(DateTimeSchema),
  /** Absence. */
  outOfOffice: v.exactOptional(OutOfOfficeSchema),
});

/** Presence of a user. Checked by {@link ChatPresenceSchema}. */
export interface ChatPresence extends v.InferOutput<typeof ChatPresenceSchema> {}

/** The other user of a one-to-one chat. */
export const ChatUserRefSchema = openObject({
  /** User id. */
  id: v.exactOptional(v.string()),
  /** Name. */
  name: v.exactOptional(v.string()),
  /** Own address. */
  selfUri: v.exactOptional(v.string()),
  /** JID. */
  jid: v.exactOptional(v.string()),
  /** Whether the user is inactive. */
  inactive: v.exactOptional(v.boolean()),
  /** Integration contacts. */
  integrations: v.exactOptional(v.array(ContactSchema)),
  /** Presence. */
  presence: v.exactOptional(ChatPresenceSchema),
});

/** The other user of a one-to-one chat. Checked by {@link ChatUserRefSchema}. */
export interface ChatUserRef extends v.InferOutput<typeof ChatUserRefSchema> {}

/** One chat in the chat list of a user. */
export const ChatItemSchema = openObject({
  /** Id. */
  id: v.exactOptional(v.string()),
  /** Name shown. */
  name: v.exactOptional(v.string()),
  /** Whether it is open. */
  open: v.boolean(),
  /** Present only for a favourite. */
  favorite: v.exactOptional(ChatFavoriteSchema),
  /** Avatars. */
  images: v.exactOptional(v.array(ImageSchema)),
  /** Time of the last message. */
  dateLastMessage: v.exactOptional(DateTimeSchema),
  /** When it was closed. */
  dateClosed: v.exactOptional(DateTimeSchema),
  /** The other user of a one-to-one. */
  user: v.exactOptional(ChatUserRefSchema),
  /** The room. */
  room: v.exactOptional(RoomSchema),
  /** Kind of chat. */
  chatType: openEnum(['adhoc', 'acd', 'group', 'oneOnOne', 'supervisorAssistance']),
  /** Own address. */
  selfUri: v.exactOptional(v.string()),
});

/** One chat in the chat list of a user. Checked by {@link ChatItemSchema}. */
export interface ChatItem extends v.InferOutput<typeof ChatItemSchema> {}

/** Chats with cursor links. */
export const ChatItemCursorListingSchema = openObject({
  /** The chats. */
  entities: listOf(ChatItemSchema),
  /** Address of the next page. */
  nextUri: v.exactOptional(v.string()),
  /** Own address. */
  selfUri: v.exactOptional(v.string()),
  /** Address of the previous page. */
  previousUri: v.exactOptional(v.string()),
});

/** Chats with cursor links. Checked by {@link ChatItemCursorListingSchema}. */
export interface ChatItemCursorListing extends v.InferOutput<typeof ChatItemCursorListingSchema> {}
