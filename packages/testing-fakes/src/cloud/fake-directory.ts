import type { ChatMessageResponse } from '@genesys-chat/models';
import { toChatMessage } from '../chat/chat-message.ts';
import { findRoom, newOneOnOne, oneOnOneKey } from '../chat/conversations.ts';
import { addFavorite } from '../chat/favorites.ts';
import { sendMessage } from '../chat/messages.ts';
import type { FakeWorld } from '../internal/fake-world.ts';
import { InputError } from '../internal/input-error.ts';
import { type FieldNames, refuseUnknownFields } from '../internal/refuse-unknown.ts';
import { type TokenRequest, issueToken } from '../oauth/issue-token.ts';
import type { ConversationRecord, FakeOAuthClient, FakeUser } from '../store/records.ts';
import { type FakeRoom, isRoom, toFakeRoom } from './fake-room.ts';
import {
  type NewClient,
  type NewMessage,
  type NewRoom,
  type NewUser,
  newClient,
  newRoom,
  newUser,
} from './new-records.ts';

/** What a token for a test may be told to have. */
export interface TokenOptions extends Pick<TokenRequest, 'permissions' | 'lifetimeSeconds'> {
  /**
   * Id of the OAuth client that the token was given to.
   *
   * @defaultValue that of the first client
   */
  readonly clientId?: string | undefined;
}

const tokenFields: FieldNames<TokenOptions> = { clientId: true, permissions: true, lifetimeSeconds: true };

const messageFields: FieldNames<NewMessage> = {
  message: true,
  mentions: true,
  threadId: true,
  fileUri: true,
  attachmentDeleted: true,
};

/** The people, rooms and clients of a fake, as a test sees and makes them. */
export class FakeDirectory {
  readonly #world: FakeWorld;

  /**
   * Opens the directory.
   *
   * @internal
   */
  constructor(world: FakeWorld) {
    this.#world = world;
  }

  /** All users. */
  get users(): readonly FakeUser[] {
    return [...this.#world.store.collection('users').values()];
  }

  /** All rooms, without the one-to-ones. */
  get rooms(): readonly FakeRoom[] {
    return [...this.#world.store.collection('conversations').values()].filter(isRoom).map(toFakeRoom);
  }

  /** All OAuth clients. */
  get clients(): readonly FakeOAuthClient[] {
    return [...this.#world.store.collection('clients').values()];
  }

  /**
   * Adds a user, or puts one in the place of the one with the same id.
   *
   * @param user - What is to be other than made up.
   * @returns The user.
   * @throws TypeError When a user has no such field.
   */
  addUser(user: NewUser = {}): FakeUser {
    return this.#world.commit(() => {
      const record = newUser(this.#world, user);
      this.#world.store.collection('users').set(record.id, record);
      return record;
    });
  }

  /**
   * Adds a room.
   *
   * @param room - What is to be other than made up: an ad-hoc room with everybody in it.
   * @returns The room.
   * @throws TypeError When a room has no such field, or there is one with this JID.
   */
  addRoom(room: NewRoom = {}): FakeRoom {
    return this.#world.commit(() => {
      const record = newRoom(this.#world, room);
      const rooms = this.#world.store.collection('conversations');
      if (rooms.get(record.key)) throw new InputError('jid', `there is a room ${record.key} already.`);
      rooms.set(record.key, record);
      return toFakeRoom(record);
    });
  }

  /**
   * Adds an OAuth client, or puts one in the place of the one with the same id.
   *
   * @param client - What is to be other than made up: a confidential client for client credentials.
   * @returns The client.
   * @throws TypeError When a client has no such field.
   */
  addClient(client: NewClient = {}): FakeOAuthClient {
    return this.#world.commit(() => {
      const record = newClient(this.#world, client);
      this.#world.store.collection('clients').set(record.clientId, record);
      return record;
    });
  }

  /**
   * Gives out a token without a login.
   *
   * @param user - Whom the token is for; `undefined` for a token that a client has for itself.
   * @param options - Permissions and life of the token, and the client that it is given to.
   * @returns The token, for an `Authorization: Bearer` header.
   */
  tokenFor(user: Pick<FakeUser, 'id'> | undefined, options: TokenOptions = {}): string {
    refuseUnknownFields('a token', options, tokenFields);
    const { clientId, ...rest } = options;
    const client = this.clients.find((each) => clientId === undefined || each.clientId === clientId);
    if (!client) throw new Error(`There is no OAuth client ${clientId}. Add it with addClient().`);
    return this.#world.commit(() => issueToken(this.#world, { client, userId: user?.id, ...rest })).token;
  }

  /**
   * Says something in somebody's name. Sockets hear of it, as of a message that was sent over the API.
   *
   * @param from - Who says it.
   * @param to - Room or user that it is said to.
   * @param message - The text, or a text with mentions, a thread or a file.
   * @returns The message.
   * @throws Error When a user who is mentioned or a thread is not there.
   */
  addMessage(
    from: FakeUser,
    to: Pick<FakeRoom, 'jid'> | FakeUser,
    message: string | NewMessage,
  ): ChatMessageResponse {
    const world = this.#world;
    const given: NewMessage = typeof message === 'string' ? { message } : message;
    refuseUnknownFields('a message', given, messageFields);
    const { fileUri, attachmentDeleted, ...body } = given;
    return world.commit(() => {
      const chat = this.#findChat(from, to);
      return toChatMessage(world, sendMessage(world, chat, from, body, { fileUri, attachmentDeleted }));
    });
  }

  /**
   * Makes a chat one of somebody's favourites, as people do in the client of the platform: the API lists favourites and
   * cannot change them.
   *
   * @param user - Whose favourite it becomes.
   * @param chat - Room, or user of a one-to-one.
   */
  addFavorite(user: FakeUser, chat: Pick<FakeRoom, 'jid'> | FakeUser): void {
    this.#world.commit(() => addFavorite(this.#world, user, this.#findChat(user, chat)));
  }

  /**
   * Makes the assertion of a SAML2 login.
   *
   * @param user - Whom the identity provider vouches for.
   * @returns The assertion, encoded.
   */
  samlAssertionFor({ email }: Pick<FakeUser, 'email'>): string {
    const subject = `<saml:Subject><saml:NameID>${email}</saml:NameID></saml:Subject>`;
    return btoa(
      `<saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">${subject}</saml:Assertion>`,
    );
  }

  #findChat(from: FakeUser, to: Pick<FakeRoom, 'jid'> | FakeUser): ConversationRecord {
    if ('jid' in to) return findRoom(this.#world, to.jid);
    const known = this.#world.store.collection('conversations').get(oneOnOneKey(from.id, to.id));
    return known ?? newOneOnOne(this.#world, from.id, to.id);
  }
}
