import type { KeyboardEvent } from 'react';
import type { Row } from '../history/rows.ts';
import { useSession } from '../session/session.ts';
import { openThread } from '../thread/open-thread.ts';
import type { MessageContextValue } from './message-context.ts';

/** Keys that act on the message that has the focus: r replies, e edits, p pins, Delete deletes. */
export function useMessageKeys(context: MessageContextValue): (event: KeyboardEvent, row: Row) => void {
  const { me } = useSession();
  return (event, row) => {
    if (row.type !== 'message' || event.ctrlKey || event.metaKey || event.altKey) return;
    const { message } = row;
    const isMine = message.user?.id === me.id;
    const actions: Readonly<Record<string, (() => void) | undefined>> = {
      r: context.isThread ? undefined : () => openThread(context.conversation, message),
      e: isMine ? () => context.onEdit(message.id) : undefined,
      p: () => context.pins.toggle(message.id),
      Delete: isMine ? () => context.onDelete(message) : undefined,
    };
    const action = Object.hasOwn(actions, event.key) ? actions[event.key] : undefined;
    if (!action) return;
    event.preventDefault();
    action();
  };
}
