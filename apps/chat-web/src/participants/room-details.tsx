import type { Room } from '@genesys-chat/models';
import { useState } from 'react';
import type { RoomConversation } from '../conversation/conversation.ts';
import { Button } from '../design/button.tsx';
import form from '../design/form.module.css';
import { useText } from '../language/use-text.ts';
import { useReasonAgainst } from '../permissions/use-reason-against.ts';
import styles from './participants-panel.module.css';
import { useChangeRoom } from './use-change-room.ts';

interface Details {
  readonly subject?: string;
  readonly description?: string;
}

/** Changes what a room is called and about. */
export function RoomDetails({
  conversation,
  room,
}: {
  readonly conversation: RoomConversation;
  readonly room: Room;
}) {
  const text = useText();
  const { change } = useChangeRoom(conversation);
  const reason = useReasonAgainst()('patchChatsRoom');
  const [wanted, setWanted] = useState<Details>({});
  const { subject = '', description = '' } = { ...room, ...wanted };
  const isChanged = subject !== (room.subject ?? '') || description !== (room.description ?? '');
  return (
    <form
      className={styles['details']}
      onSubmit={(event) => {
        event.preventDefault();
        // What was not written here stays as somebody else may have changed it meanwhile.
        const trimmed = {
          ...(wanted.subject !== undefined && { subject: subject.trim() }),
          ...(wanted.description !== undefined && { description: description.trim() }),
        };
        setWanted(trimmed);
        // From then on it shows what others change, unless somebody wrote on meanwhile.
        change(trimmed, { onSuccess: () => setWanted((now) => (now === trimmed ? {} : now)) });
      }}
    >
      <label className={form['field']}>
        {text.subject}
        <input
          required
          dir={subject === '' ? undefined : 'auto'}
          value={subject}
          disabled={reason !== undefined}
          onChange={(event) => setWanted({ ...wanted, subject: event.target.value })}
        />
      </label>
      <label className={form['field']}>
        {text.description}
        <textarea
          rows={2}
          dir={description === '' ? undefined : 'auto'}
          value={description}
          disabled={reason !== undefined}
          onChange={(event) => setWanted({ ...wanted, description: event.target.value })}
        />
      </label>
      {reason !== undefined && <p className={form['note']}>{reason}</p>}
      {isChanged && (
        <Button type="submit" look="strong" disabled={subject.trim() === ''}>
          {text.save}
        </Button>
      )}
    </form>
  );
}
