import { createContext, use } from 'react';
import type { ChatMessageResponse } from '@genesys-chat/models';
import type { Conversation } from '../conversation/conversation.ts';
import type { Pins } from '../pins/use-pins.ts';
import type { MessageReasons } from './use-message-reasons.ts';

/** What the messages of a list share. */
export interface MessageContextValue {
  readonly conversation: Conversation;
  /** Whether the list is a thread already, so that a reply is not another step in. */
  readonly isThread: boolean;
  readonly onEdit: (messageId: string | undefined) => void;
  readonly onDelete: (message: ChatMessageResponse) => void;
  readonly pins: Pins;
  readonly reasonsOf: (message: ChatMessageResponse) => MessageReasons;
}

/** What the messages of a list share. */
export const MessageContext = createContext<MessageContextValue | undefined>(undefined);

/** What this message shares with the others of its list. */
export function useMessageContext(): MessageContextValue {
  const value = use(MessageContext);
  if (!value) throw new Error('A message needs a MessageContext above it.');
  return value;
}
