import type { RefObject } from 'react';
import { Avatar } from '../design/avatar.tsx';
import { Button } from '../design/button.tsx';
import { Popover } from '../design/popover.tsx';
import { useText } from '../language/use-text.ts';
import { navigate } from '../router/use-route.ts';
import { useSession } from '../session/session.ts';
import styles from './person-card.module.css';
import type { Person } from './person.ts';

/** What a {@link PersonCard} shows, and beside what. */
export interface PersonCardProps {
  readonly person: Person;
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** What the directory knows of somebody, and the way to their one-to-one. */
export function PersonCard({ person: { id, name, email }, anchor, onClose }: PersonCardProps) {
  const text = useText();
  const { me } = useSession();
  const write = (): void => {
    onClose();
    navigate({ conversation: { kind: 'person', userId: id } });
  };
  return (
    <Popover anchor={anchor} side="start" label={name} onClose={onClose}>
      <div className={styles['card']}>
        <Avatar name={name} id={`person:${id}`} size="large" />
        <p className={styles['words']}>
          <strong>
            <bdi>{name}</bdi>
          </strong>
          {email !== undefined && <span className={styles['mail']}>{email}</span>}
        </p>
        {id === me.id ? (
          text.you
        ) : (
          <Button look="strong" icon="thread" onClick={write}>
            {text.writeTo}
          </Button>
        )}
      </div>
    </Popover>
  );
}
