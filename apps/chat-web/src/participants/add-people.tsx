import { useState } from 'react';
import type { RoomConversation } from '../conversation/conversation.ts';
import { Button } from '../design/button.tsx';
import { useText } from '../language/use-text.ts';
import { PeoplePicker } from '../people/people-picker.tsx';
import type { Person } from '../people/person.ts';
import { useReasonAgainst } from '../permissions/use-reason-against.ts';
import styles from './participants-panel.module.css';
import { useChangeParticipants } from './use-change-participants.ts';

/** The platform takes a room for full at this many people. */
const fullAt = 1000;

/** Puts people into a room. */
export function AddPeople({
  conversation,
  inside,
}: {
  readonly conversation: RoomConversation;
  /** Ids of who is in it. */
  readonly inside: ReadonlySet<string>;
}) {
  const text = useText();
  const { add, isBusy } = useChangeParticipants(conversation);
  const reason = useReasonAgainst()('postChatsRoomParticipant');
  const [picked, setPicked] = useState<readonly Person[]>([]);
  // Those who were taken in before somebody was refused are done.
  const chosen = picked.filter(({ id }) => !inside.has(id));
  return (
    <form
      className={styles['add']}
      onSubmit={(event) => {
        event.preventDefault();
        add(
          chosen.map(({ id }) => id),
          { onSuccess: () => setPicked((now) => now.filter((person) => !chosen.includes(person))) },
        );
      }}
    >
      <PeoplePicker
        label={text.addPeople}
        chosen={chosen}
        most={fullAt - inside.size}
        without={inside}
        reason={reason}
        onChange={setPicked}
      />
      {chosen.length > 0 && (
        <Button type="submit" look="strong" isBusy={isBusy}>
          {text.add}
        </Button>
      )}
    </form>
  );
}
