import type { SendMessageBody } from '@genesys-chat/models';
import { newRoomJid } from '../chat/rooms.ts';
import { type FieldNames, refuseUnknownFields } from '../internal/refuse-unknown.ts';
import type { World } from '../internal/world.ts';
import type { AttachedFile, FakeOAuthClient, FakeUser } from '../store/records.ts';
import type { FakeRoom, RoomRecord } from './fake-room.ts';

/** What a new user may be told to have; the rest is made up. */
export interface NewUser extends Partial<FakeUser> {}

/** What a new room may be told to have; the rest is made up. */
export interface NewRoom extends Partial<Omit<FakeRoom, 'participantIds'>> {
  /** Free text. */
  readonly description?: string;
  /**
   * Who is in it.
   *
   * @defaultValue all users there are
   */
  readonly participants?: readonly Pick<FakeUser, 'id'>[];
  /**
   * Who owns it.
   *
   * @defaultValue its first participant
   */
  readonly owners?: readonly Pick<FakeUser, 'id'>[];
}

/** What a new message may be told to have. */
export interface NewMessage extends SendMessageBody, AttachedFile {}

/** What a new OAuth client may be told to have; the rest is made up. */
export interface NewClient extends Partial<FakeOAuthClient> {}

const userFields: FieldNames<NewUser> = {
  id: true,
  name: true,
  email: true,
  jabberId: true,
  permissions: true,
};

const roomFields: FieldNames<NewRoom> = {
  jid: true,
  subject: true,
  roomType: true,
  groupId: true,
  description: true,
  participants: true,
  owners: true,
};

const clientFields: FieldNames<NewClient> = {
  clientId: true,
  clientSecret: true,
  name: true,
  grants: true,
  redirectUris: true,
  permissions: true,
  tokenLifetimeSeconds: true,
};

/** A user with made-up values where none are given. */
export function newUser({ store, random, organization }: World, given: NewUser): FakeUser {
  refuseUnknownFields('a user', given, userFields);
  const number = [...store.collection('users').values()].length + 1;
  return {
    id: given.id ?? random.uuid(),
    name: given.name ?? `User ${number}`,
    email: given.email ?? `user${number}@acme.example`,
    jabberId: given.jabberId ?? `${random.hex(24)}@${organization.shortName}.orgspan.com`,
    permissions: given.permissions ?? ['chat:chat:access', 'user:chats:view'],
  };
}

/** A room with made-up values where none are given. */
export function newRoom(world: World, given: NewRoom): RoomRecord {
  refuseUnknownFields('a room', given, roomFields);
  const { store, random, clock } = world;
  const { roomType = 'adhoc', subject, description } = given;
  const everybody = [...store.collection('users').values()];
  const participantIds = (given.participants ?? everybody).map(({ id }) => id);
  const groupId = given.groupId ?? (roomType === 'group' ? random.uuid() : undefined);
  return {
    key: given.jid ?? newRoomJid(world),
    type: roomType,
    ...(groupId !== undefined && { groupId }),
    subject: subject ?? `Room ${[...store.collection('conversations').values()].length + 1}`,
    ...(description !== undefined && { description }),
    createdAt: clock.now(),
    ownerIds: given.owners?.map(({ id }) => id) ?? participantIds.slice(0, 1),
    participantIds: [...new Set(participantIds)],
    pinnedMessageIds: [],
  };
}

/** An OAuth client with made-up values where none are given: one for client credentials. */
export function newClient({ random }: World, given: NewClient): FakeOAuthClient {
  refuseUnknownFields('a client', given, clientFields);
  const { grants = ['client_credentials'], clientSecret } = given;
  const isPublic = grants.every((grant) => grant === 'pkce' || grant === 'implicit');
  const secret = clientSecret ?? (isPublic ? undefined : random.token(43));
  return {
    clientId: given.clientId ?? random.uuid(),
    ...(secret !== undefined && { clientSecret: secret }),
    name: given.name ?? 'Test client',
    grants,
    redirectUris: given.redirectUris ?? ['http://localhost/callback'],
    permissions: given.permissions ?? ['chat:chat:access'],
    tokenLifetimeSeconds: given.tokenLifetimeSeconds ?? 24 * 60 * 60,
  };
}
