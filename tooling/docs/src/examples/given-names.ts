/**
 * Names that a fragment on a page may use without saying where they come from: what any reader takes them for. A
 * program that is run has to make its own.
 */
export const givenNames = `import type { ChatMessageResponse } from '@genesys-chat/models';
import type { ChatApi } from '@genesys-chat/chat-api';
import type { ApiClient } from '@genesys-chat/transport';
import type { LiveChat } from '@genesys-chat/realtime';
import type { FakeGenesysCloud } from '@genesys-chat/testing-fakes';
import type { FakeServer } from '@genesys-chat/testing-fakes/node';

declare global {
  // What other blocks make.
  const client: ApiClient;
  const chat: ChatApi;
  const live: LiveChat;
  const cloud: FakeGenesysCloud;
  const server: FakeServer;

  // What the platform gave.
  const message: ChatMessageResponse;
  const roomJid: string;
  const roomJids: readonly string[];
  const userId: string;
  const userJid: string;
  const messageId: string;
  const messageIds: readonly string[];
  const threadId: string;
  const channelId: string;
  const firstId: string;
  const secondId: string;
  const accessToken: string;
  const refreshToken: string;
  const code: string;

  // What the reader has.
  const clientId: string;
  const clientSecret: string;
  const redirectUri: string;
  const orgName: string;
  const assertion: string;
  const cert: string;
  const key: string;
  const ca: string;
  const signal: AbortSignal;
  const midnight: Date;
  const input: { readonly path: { readonly roomJid: string } };
  const longText: string;
  const keptToken: string;
  const resume: string;
  const settingsButton: { hidden: boolean };
  const pinButton: { hidden: boolean };

  // What the reader's program does.
  const metrics: { count(name: string, labels: Readonly<Record<string, string>>): void };
  function askYourBackend(): Promise<{ readonly token: string }>;
  function showLogin(): void;
  function showBanner(status: string, reason: string | undefined): void;
  function setUnread(jid: string, unreadCount: number): void;
  function show(thing: unknown): void;
  function append(message: ChatMessageResponse): void;
  function replace(message: ChatMessageResponse): void;
  function remove(messageId: string): void;
  function archive(message: ChatMessageResponse): void;
  function handle(thing: unknown): Promise<void>;
  function keep(token: string): Promise<void>;
  function save(token: string): Promise<void>;
  function load(): Promise<string>;
  function store(...things: readonly unknown[]): Promise<void>;
}
`;
