import { useState } from 'react';
import { useRoom } from '../chats/use-chat-name.ts';
import type { RoomConversation } from '../conversation/conversation.ts';
import { Avatar } from '../design/avatar.tsx';
import { Button } from '../design/button.tsx';
import { IconButton } from '../design/icon-button.tsx';
import { useText } from '../language/use-text.ts';
import { PeoplePicker } from '../people/people-picker.tsx';
import type { Person } from '../people/person.ts';
import { useDirectory } from '../people/use-directory.ts';
import { Panel } from '../panel/panel.tsx';
import panelStyles from '../panel/panel.module.css';
import { useReasonAgainst } from '../permissions/use-may.ts';
import { formatRoute } from '../router/route.ts';
import { useSession } from '../session/session.ts';
import { OwnerButton } from './owner-button.tsx';
import styles from './participants-panel.module.css';
import { RoomDetails } from './room-details.tsx';
import { useParticipants } from './use-participants.ts';

/** The platform takes a room for full at this many people. */
const fullAt = 1000;

/** What a room is about and who is in it. */
export function ParticipantsPanel({ conversation }: { readonly conversation: RoomConversation }) {
  const text = useText();
  const { me } = useSession();
  const { byId } = useDirectory();
  const room = useRoom(conversation);
  const { participants, add, remove } = useParticipants(conversation.roomJid);
  const reasonAgainst = useReasonAgainst();
  const [chosen, setChosen] = useState<readonly Person[]>([]);
  const ids = new Set(participants?.map(({ userId }) => userId ?? ''));
  const owners = new Set(room?.owners?.map(({ id }) => id));
  const amIn = ids.has(me.id);
  const addReason = reasonAgainst('postChatsRoomParticipant');
  const removeReason = reasonAgainst('deleteChatsRoomParticipant');
  return (
    <Panel
      conversation={conversation}
      title={text.roomDetails}
      detail={text.peopleIn(participants?.length ?? 0)}
    >
      <div className={panelStyles['body']}>
        {room && <RoomDetails key={room.subject} conversation={conversation} room={room} />}
        <form
          className={styles['add']}
          onSubmit={(event) => {
            event.preventDefault();
            add(chosen.map(({ id }) => id));
            setChosen([]);
          }}
        >
          <PeoplePicker
            label={text.addPeople}
            chosen={chosen}
            most={fullAt - ids.size}
            without={ids}
            onChange={setChosen}
          />
          {chosen.length > 0 && (
            <Button type="submit" look="strong" reason={addReason}>
              {text.add}
            </Button>
          )}
          {participants && !amIn && (
            <Button reason={addReason} onClick={() => add([me.id])}>
              {text.join}
            </Button>
          )}
        </form>
        <ul className={styles['list']} aria-label={text.participants}>
          {participants?.map(({ jid, userId }) => {
            const name = byId.get(userId ?? '')?.name ?? jid;
            const isMe = userId === me.id;
            return (
              <li key={jid} className={styles['person']}>
                <Avatar name={name} id={`person:${userId ?? jid}`} size="small" />
                <a href={formatRoute({ conversation: { kind: 'person', userId: userId ?? '' } })}>
                  {name}
                  {isMe && ` (${text.you})`}
                </a>
                {owners.has(userId) && <span className={styles['tag']}>{text.owner}</span>}
                <OwnerButton conversation={conversation} owners={owners} userId={userId} name={name} />
                <IconButton
                  icon={isMe ? 'exit' : 'close'}
                  size="small"
                  label={isMe ? text.leave : text.remove(name)}
                  reason={removeReason}
                  disabled={userId === undefined}
                  onClick={() => userId !== undefined && remove(userId)}
                />
              </li>
            );
          })}
        </ul>
      </div>
    </Panel>
  );
}
