import { useState } from 'react';
import type { RoomConversation } from '../conversation/conversation.ts';
import { MessagesSkeleton } from '../history/messages-skeleton.tsx';
import { useText } from '../language/use-text.ts';
import { Panel } from '../panel/panel.tsx';
import panelStyles from '../panel/panel.module.css';
import { useReasonAgainst } from '../permissions/use-reason-against.ts';
import { useSession } from '../session/session.ts';
import { AddPeople } from './add-people.tsx';
import { JoinButton } from './join-button.tsx';
import { ParticipantRow } from './participant-row.tsx';
import styles from './participants-panel.module.css';
import { RemoveDialog } from './remove-dialog.tsx';
import { RoomDetails } from './room-details.tsx';
import { RoomFailure } from './room-failure.tsx';
import { useChangeParticipants } from './use-change-participants.ts';
import { useChangeRoom } from './use-change-room.ts';
import { useParticipants } from './use-participants.ts';

/** So many names are asked for one by one, where nobody may read the directory. */
const mostNamed = 100;

/** What a room is about and who is in it. */
export function ParticipantsPanel({ conversation }: { readonly conversation: RoomConversation }) {
  const text = useText();
  const { me } = useSession();
  const { participants, error, retry } = useParticipants(conversation);
  const { remove } = useChangeParticipants(conversation);
  const [removing, setRemoving] = useState<string>();
  const { shown: room, change: changeRoom } = useChangeRoom(conversation);
  const reasonAgainst = useReasonAgainst();
  const inside = new Set(participants?.flatMap(({ userId }) => userId ?? []));
  const owners = new Set(room?.owners?.flatMap(({ id }) => id ?? []));
  const mayNotRemove = reasonAgainst('deleteChatsRoomParticipant');
  const notAmongOwners = owners.has(me.id) ? undefined : text.ownersOnly;
  const mayNotChangeOwners = reasonAgainst('patchChatsRoom') ?? notAmongOwners;
  return (
    <Panel
      conversation={conversation}
      title={text.roomDetails}
      detail={participants && text.peopleIn(participants.length)}
    >
      <div className={panelStyles['body']}>
        {room && <RoomDetails conversation={conversation} room={room} />}
        {!participants && !error && <MessagesSkeleton />}
        {error && (
          <RoomFailure
            conversation={conversation}
            operation="getChatsRoomParticipants"
            title={text.participantsFailed}
            error={error}
            onRetry={retry}
          />
        )}
        {participants && (
          <>
            {inside.has(me.id) ? (
              <AddPeople conversation={conversation} inside={inside} />
            ) : (
              <p className={styles['add']}>
                {text.notInRoom}
                <JoinButton conversation={conversation} />
              </p>
            )}
            <ul className={styles['list']} aria-label={text.participants}>
              {participants.map((participant, index) => (
                <ParticipantRow
                  key={participant.jid}
                  participant={participant}
                  owners={owners}
                  isNamed={index < mostNamed}
                  mayNotRemove={mayNotRemove}
                  onRemove={setRemoving}
                  mayNotChangeOwners={mayNotChangeOwners}
                  onChangeOwners={(ownerIds) => changeRoom({ ownerIds })}
                />
              ))}
            </ul>
          </>
        )}
      </div>
      {removing !== undefined && (
        <RemoveDialog
          conversation={conversation}
          userId={removing}
          onConfirm={() => remove(removing)}
          onClose={() => setRemoving(undefined)}
        />
      )}
    </Panel>
  );
}
