import type { Conversation } from '../conversation/conversation.ts';

/** What can be open beside a conversation. */
export const panels = ['pins', 'people', 'search'] as const;

/** What can be open beside a conversation. */
export type PanelName = (typeof panels)[number];

/** Where in the app one is; the address bar says the same. */
export interface Route {
  readonly conversation?: Conversation | undefined;
  /** Thread that is open beside the conversation. */
  readonly threadId?: string | undefined;
  /** Message to show and mark. */
  readonly messageId?: string | undefined;
  readonly panel?: PanelName | undefined;
}

/** Reads the part of an address after `#`. What makes no sense leads to the start. */
export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#/, '').split('?', 2);
  const conversation = parseConversation(path);
  if (!conversation) return {};
  const query = new URLSearchParams(search);
  const panel = panels.find((name) => name === query.get('panel'));
  return {
    conversation,
    threadId: query.get('thread') ?? undefined,
    messageId: query.get('message') ?? undefined,
    panel,
  };
}

/** Writes a route as the part of an address after `#`. */
export function formatRoute({ conversation, threadId, messageId, panel }: Route): string {
  if (!conversation) return '#/';
  const query = new URLSearchParams();
  if (threadId !== undefined) query.set('thread', threadId);
  if (messageId !== undefined) query.set('message', messageId);
  if (panel !== undefined) query.set('panel', panel);
  const search = query.size > 0 ? `?${query.toString()}` : '';
  return conversation.kind === 'room'
    ? `#/rooms/${encodeURIComponent(conversation.roomJid)}${search}`
    : `#/people/${encodeURIComponent(conversation.userId)}${search}`;
}

function parseConversation(path: string): Conversation | undefined {
  const [, kind, encodedId] = /^\/(rooms|people)\/([^/]+)$/.exec(path) ?? [];
  const id = decode(encodedId);
  if (id === undefined) return undefined;
  return kind === 'rooms' ? { kind: 'room', roomJid: id } : { kind: 'person', userId: id };
}

function decode(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
