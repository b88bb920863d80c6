import type { ChatMessageResponse } from '@genesys-chat/models';
import type { IconName } from '../design/icon.tsx';
import { useText } from '../language/use-text.ts';
import { useSession } from '../session/session.ts';
import { openThread } from '../thread/open-thread.ts';
import { copyLink } from './copy-link.ts';
import { useEditSecondsLeft } from './edit-window.ts';
import { useMessageContext } from './message-context.ts';

/** Something that can be done with a message. */
export interface MessageAction {
  readonly icon: IconName;
  readonly label: string;
  /** Why it cannot be done now. */
  readonly reason?: string | undefined;
  /** For what is switched on and off: whether it is on. */
  readonly isPressed?: boolean;
  readonly onClick: () => void;
}

/**
 * What can be done with a message beside reacting to it, in the order in which it is shown.
 *
 * @param onAbout - Shows more about who sent it, where more is known.
 */
export function useMessageActions(
  message: ChatMessageResponse,
  isPinned: boolean,
  onAbout: (() => void) | undefined,
): readonly MessageAction[] {
  const text = useText();
  const { me } = useSession();
  const { conversation, isThread, onEdit, onDelete, pins, reasonsOf } = useMessageContext();
  // The last second of the time for editing greys its button out.
  useEditSecondsLeft(message);
  const reasons = reasonsOf(message);
  const reply: MessageAction = {
    icon: 'thread',
    label: text.replyInThread,
    reason: reasons.reply,
    onClick: () => openThread(conversation, message.thread.id),
  };
  const forAll: readonly MessageAction[] = [
    {
      icon: 'pin',
      label: isPinned ? text.unpin : text.pin,
      isPressed: isPinned,
      reason: reasons.pin,
      onClick: () => pins.toggle(message.id),
    },
    { icon: 'link', label: text.copyLink, onClick: () => void copyLink(text, conversation, message.id) },
  ];
  const forMine: readonly MessageAction[] = [
    { icon: 'pencil', label: text.edit, reason: reasons.edit, onClick: () => onEdit(message.id) },
    { icon: 'trash', label: text.delete, reason: reasons.delete, onClick: () => onDelete(message) },
  ];
  const forOthers: readonly MessageAction[] = onAbout
    ? [{ icon: 'info', label: text.aboutSender, onClick: onAbout }]
    : [];
  const isMine = message.user?.id === me.id;
  return [...(isThread ? [] : [reply]), ...forAll, ...(isMine ? forMine : forOthers)];
}
