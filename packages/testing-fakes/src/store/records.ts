import type { ChatFavorite } from '@genesys-chat/models';
import type { RandomState } from '../internal/random.ts';

/** A user of the fake organisation. */
export interface FakeUser {
  /** Id of the user, a UUID. */
  readonly id: string;
  /** Name shown. */
  readonly name: string;
  /** Mail address; also the name to log in with. */
  readonly email: string;
  /** JID of the user: 24 hexadecimal digits at the organisation's domain. */
  readonly jabberId: string;
  /** Permissions of the user, such as `chat:chat:access`. */
  readonly permissions: readonly string[];
}

/** Ways in which an OAuth client may get a token, named as the token endpoint names them where it does. */
export type FakeGrant =
  | 'client_credentials'
  | 'authorization_code'
  | 'pkce'
  | 'implicit'
  | 'refresh_token'
  | 'urn:ietf:params:oauth:grant-type:saml2-bearer';

/** An OAuth client that is registered with the fake organisation. */
export interface FakeOAuthClient {
  /** Id of the client. */
  readonly clientId: string;
  /** Secret of the client; absent for a public one, such as a browser app. */
  readonly clientSecret?: string | undefined;
  /** Name shown on the login page. */
  readonly name: string;
  /** What the client may do to get a token. */
  readonly grants: readonly FakeGrant[];
  /** Addresses that the login page may send a browser back to. */
  readonly redirectUris: readonly string[];
  /** Permissions of a token that the client gets for itself, without a user. */
  readonly permissions: readonly string[];
  /** Life of the client's tokens, in seconds. */
  readonly tokenLifetimeSeconds: number;
}

/** Kinds of conversation. */
export type ConversationType = 'adhoc' | 'acd' | 'group' | 'oneOnOne' | 'supervisorAssistance';

/** A room or a one-to-one. */
export interface ConversationRecord {
  /** The JID of a room; for a one-to-one both user ids, sorted. */
  readonly key: string;
  readonly type: ConversationType;
  /** Id of the group that a group room belongs to. */
  readonly groupId?: string | undefined;
  readonly subject?: string | undefined;
  readonly description?: string | undefined;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly ownerIds: readonly string[];
  readonly participantIds: readonly string[];
  readonly pinnedMessageIds: readonly string[];
}

/** How far a conversation has got; apart from the conversation because it changes with each message. */
export interface ActivityRecord {
  /** Messages ever sent. */
  readonly sequence: number;
  /** Time of the newest message, milliseconds since 1970. */
  readonly lastMessageAt: number;
}

/** A file of a message. The chat API shows files, and has no way to send one. */
export interface AttachedFile {
  /** Address of the file. */
  readonly fileUri?: string | undefined;
  /** Whether there was a file that has been removed. */
  readonly attachmentDeleted?: boolean | undefined;
}

/** A message as the store keeps it. */
export interface MessageRecord extends AttachedFile {
  readonly id: string;
  readonly conversationKey: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly modifiedAt?: number | undefined;
  readonly fromUserId: string;
  readonly fromJid: string;
  readonly toJid: string;
  readonly toUserId?: string | undefined;
  readonly body: string;
  readonly mentionedUserIds: readonly string[];
  readonly threadId: string;
  readonly parentThreadId?: string | undefined;
  readonly edited?: boolean | undefined;
  readonly reactions: readonly { readonly emoji: string; readonly userIds: readonly string[] }[];
}

/** A token that was given out. */
export interface TokenRecord {
  readonly token: string;
  readonly clientId: string;
  /** Absent for a token that a client got for itself. */
  readonly userId?: string | undefined;
  /** Instead of those of the user or client. */
  readonly permissions?: readonly string[] | undefined;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  readonly revoked?: boolean | undefined;
}

/** An authorization code that waits to be exchanged. */
export interface CodeRecord {
  readonly code: string;
  readonly clientId: string;
  readonly userId: string;
  readonly redirectUri: string;
  readonly codeChallenge?: string | undefined;
  readonly expiresAt: number;
  readonly used?: boolean | undefined;
}

/** A refresh token. */
export interface RefreshTokenRecord {
  readonly refreshToken: string;
  readonly clientId: string;
  readonly userId: string;
  /** Milliseconds since 1970. */
  readonly issuedAt: number;
}

/** A notification channel. */
export interface ChannelRecord {
  readonly id: string;
  readonly token: string;
  readonly clientId: string;
  readonly userId?: string | undefined;
  readonly expiresAt: number;
  /** When it was last used, by a count that grows. */
  readonly usedAt: number;
  readonly topics: readonly { readonly id: string; readonly key: string }[];
}

/** Chat settings that a user or somebody for the user stored. */
export interface UserSettingsRecord {
  readonly own?:
    | {
        readonly muted?: boolean | undefined;
        readonly mentionsOnly?: boolean | undefined;
        readonly notifyOnReactions?: boolean | undefined;
      }
    | undefined;
  readonly mobileNotifications?: string | undefined;
}

/** The organisation. */
export interface FakeOrganization {
  /** Id of the organisation, a UUID. */
  readonly id: string;
  /** Name shown. */
  readonly name: string;
  /** Short name: the part of JIDs before `.orgspan.com`, and `orgName` of a SAML2 login. */
  readonly shortName: string;
}

/** What the collections of a store hold, by the name of the collection. */
export interface Collections {
  readonly users: FakeUser;
  readonly clients: FakeOAuthClient;
  readonly conversations: ConversationRecord;
  readonly activity: ActivityRecord;
  /** Number of messages read, by user id and conversation key. */
  readonly readMarkers: number;
  /** What somebody prefers, by user id and conversation key. */
  readonly favorites: ChatFavorite;
  readonly tokens: TokenRecord;
  readonly codes: CodeRecord;
  readonly refreshTokens: RefreshTokenRecord;
  readonly channels: ChannelRecord;
  readonly userSettings: UserSettingsRecord;
  readonly organizationSettings: {
    readonly messageRetentionPeriodDays: number;
    readonly reactionsEnabled: boolean;
  };
  readonly organizations: FakeOrganization;
  readonly randomStates: RandomState;
}
