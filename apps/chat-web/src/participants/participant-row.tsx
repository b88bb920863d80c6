import { Avatar } from '../design/avatar.tsx';
import { IconButton } from '../design/icon-button.tsx';
import { useText } from '../language/use-text.ts';
import { usePerson } from '../people/use-person.ts';
import { formatRoute } from '../router/route.ts';
import { useSession } from '../session/session.ts';
import { OwnerButton } from './owner-button.tsx';
import styles from './participants-panel.module.css';
import type { Participant } from './use-participants.ts';

/** What a {@link ParticipantRow} shows. */
export interface ParticipantRowProps {
  readonly participant: Participant;
  /** Ids of who owns the room. */
  readonly owners: ReadonlySet<string>;
  /** Whether the name may be asked for where the directory does not have it; for too many that would take long. */
  readonly isNamed: boolean;
  /** Why nobody can be taken out. */
  readonly mayNotRemove: string | undefined;
  readonly onRemove: (userId: string) => void;
  /** Why nobody's ownership can be changed. */
  readonly mayNotChangeOwners: string | undefined;
  /** Hears the ids of who is to own the room. */
  readonly onChangeOwners: (ownerIds: string[]) => void;
}

/** Somebody in a room, and what can be done about it. */
export function ParticipantRow(props: ParticipantRowProps) {
  const { participant, owners, isNamed, mayNotRemove, onRemove, mayNotChangeOwners, onChangeOwners } = props;
  const text = useText();
  const { me } = useSession();
  const { jid, userId } = participant;
  const isMe = userId === me.id;
  const person = usePerson(isNamed && !isMe ? userId : undefined);
  const name = isMe ? me.name : (person?.name ?? jid);
  return (
    <li className={styles['person']}>
      <Avatar name={name} id={`person:${userId ?? jid}`} size="small" />
      <span className={styles['name']}>
        {userId === undefined || isMe ? (
          <bdi>{name}</bdi>
        ) : (
          <a href={formatRoute({ conversation: { kind: 'person', userId } })}>
            <bdi>{name}</bdi>
          </a>
        )}
        {isMe && ` (${text.you})`}
      </span>
      {userId !== undefined && (
        <>
          {owners.has(userId) && <span className={styles['tag']}>{text.owner}</span>}
          <OwnerButton
            owners={owners}
            userId={userId}
            name={name}
            reason={mayNotChangeOwners}
            onChange={onChangeOwners}
          />
          <IconButton
            icon={isMe ? 'exit' : 'close'}
            size="small"
            label={isMe ? text.leave : text.remove(name)}
            reason={mayNotRemove}
            onClick={() => onRemove(userId)}
          />
        </>
      )}
    </li>
  );
}
