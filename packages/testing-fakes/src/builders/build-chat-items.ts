import type {
  ChatFavorite,
  ChatItem,
  ChatItemCursorListing,
  ChatPresence,
  ChatUserRef,
  Contact,
  Image,
  OrganizationPresence,
  OutOfOffice,
} from '@genesys-chat/models';
import { type Builder, builderOf } from './builder.ts';
import { sample } from './sample-values.ts';

/** Builds a favourite marker. */
export const buildChatFavorite: Builder<ChatFavorite> = builderOf<ChatFavorite>(() => ({
  id: sample.groupId,
  externalId: sample.roomJid,
}));

/** Builds an avatar. */
export const buildImage: Builder<Image> = builderOf<Image>(() => ({
  resolution: 'x96',
  imageUri: 'https://images.acme.example/amara-x96.png',
}));

/** Builds a mail address. */
export const buildContact: Builder<Contact> = builderOf<Contact>(() => ({
  address: sample.email,
  display: sample.email,
  mediaType: 'EMAIL',
  type: 'PRIMARY',
}));

/** Builds a presence definition. */
export const buildOrganizationPresence: Builder<OrganizationPresence> = builderOf<OrganizationPresence>(
  () => ({
    id: sample.groupId,
    name: 'Available',
    languageLabels: { en_US: 'Available' },
    systemPresence: 'Available',
    primary: true,
  }),
);

/** Builds an absence that is over. */
export const buildOutOfOffice: Builder<OutOfOffice> = builderOf<OutOfOffice>(() => ({
  id: sample.groupId,
  startDate: '2025-12-24T00:00:00.000Z',
  endDate: '2025-12-27T00:00:00.000Z',
  active: false,
  indefinite: false,
}));

/** Builds the presence of somebody who is there. */
export const buildChatPresence: Builder<ChatPresence> = builderOf<ChatPresence>(() => ({
  source: 'PURECLOUD',
  systemPresence: 'Available',
}));

/** Builds the other user of a one-to-one. */
export const buildChatUserRef: Builder<ChatUserRef> = builderOf<ChatUserRef>(() => ({
  id: sample.userId,
  name: sample.userName,
  jid: sample.userJid,
  selfUri: `/api/v2/users/${sample.userId}`,
}));

/** Builds a one-to-one in the chat list. */
export const buildChatItem: Builder<ChatItem> = builderOf<ChatItem>(() => ({
  id: sample.userJid,
  name: sample.userName,
  open: true,
  dateLastMessage: sample.date,
  user: buildChatUserRef(),
  chatType: 'oneOnOne',
}));

/** Builds a chat list with one chat. */
export const buildChatItemCursorListing: Builder<ChatItemCursorListing> = builderOf<ChatItemCursorListing>(
  () => ({ entities: [buildChatItem()], selfUri: '/api/v2/users/chats/me' }),
);
