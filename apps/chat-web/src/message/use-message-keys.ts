import type { KeyboardEvent } from 'react';
import type { Row } from '../history/rows.ts';
import { latinKey } from '../keyboard/latin-key.ts';
import { useSession } from '../session/session.ts';
import { openThread } from '../thread/open-thread.ts';
import { showToast } from '../toast/toasts.ts';
import type { MessageContextValue } from './message-context.ts';
import type { MessageReasons } from './use-message-reasons.ts';

/** Something that a key does, unless there is a reason against it. */
type KeyAction = readonly [reason: keyof MessageReasons, run: () => void];

/** Keys that act on the message that has the focus: r replies, e edits, p pins, Delete deletes. */
export function useMessageKeys(context: MessageContextValue): (event: KeyboardEvent, row: Row) => void {
  const { me } = useSession();
  return (event, row) => {
    if (row.type !== 'message' || event.ctrlKey || event.metaKey || event.altKey) return;
    const { message } = row;
    const isMine = message.user?.id === me.id;
    const actions = new Map<string, KeyAction>([['p', ['pin', () => context.pins.toggle(message.id)]]]);
    if (!context.isThread)
      actions.set('r', ['reply', () => openThread(context.conversation, message.thread.id)]);
    if (isMine) {
      actions.set('e', ['edit', () => context.onEdit(message.id)]);
      actions.set('delete', ['delete', () => context.onDelete(message)]);
    }
    const action = actions.get(latinKey(event));
    if (!action) return;
    event.preventDefault();
    const [name, run] = action;
    const reason = context.reasonsOf(message)[name];
    if (reason === undefined) run();
    else showToast(reason);
  };
}
