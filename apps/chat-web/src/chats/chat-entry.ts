import type { ChatItem } from '@genesys-chat/models';
import type { Conversation } from '../conversation/conversation.ts';

/** One line of the list of chats. */
export interface ChatEntry {
  readonly conversation: Conversation;
  readonly name: string;
  /** JID that badges name. */
  readonly jid: string | undefined;
  /** Milliseconds since 1970; 0 when nobody has said anything. By this the list is in order. */
  readonly lastMessageAt: number;
  /** The same as the platform told it when the list was read. */
  readonly saidAt: number;
  readonly isGroup: boolean;
  /** Marked in the client of the platform; the API shows the mark and cannot change it. */
  readonly isFavorite: boolean;
}

/** Reads a chat off what the platform sends; `undefined` for one that cannot be opened. */
export function toChatEntry(item: ChatItem): ChatEntry | undefined {
  const { room, user, dateLastMessage, chatType, favorite } = item;
  const saidAt = dateLastMessage === undefined ? 0 : Date.parse(dateLastMessage);
  const rest = {
    lastMessageAt: saidAt,
    saidAt,
    isGroup: chatType === 'group',
    isFavorite: favorite !== undefined,
  };
  if (chatType === 'oneOnOne') {
    if (user?.id === undefined) return undefined;
    const name = user.name ?? item.name ?? user.id;
    return {
      conversation: { kind: 'person', userId: user.id },
      name,
      jid: user.jid,
      ...rest,
    };
  }
  const jid = room?.jid ?? item.id;
  if (jid === undefined) return undefined;
  const name = item.name ?? room?.name ?? room?.subject ?? jid;
  return { conversation: { kind: 'room', roomJid: jid }, name, jid, ...rest };
}
