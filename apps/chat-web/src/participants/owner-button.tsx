import { IconButton } from '../design/icon-button.tsx';
import { useText } from '../language/use-text.ts';

/** What an {@link OwnerButton} is about. */
export interface OwnerButtonProps {
  /** Ids of who owns the room. */
  readonly owners: ReadonlySet<string>;
  readonly userId: string;
  readonly name: string;
  /** Why nobody's ownership can be changed. */
  readonly reason: string | undefined;
  /** Hears the ids of who is to own the room. */
  readonly onChange: (ownerIds: string[]) => void;
}

/** Makes somebody an owner of a room, or takes that back; owners only may. */
export function OwnerButton({ owners, userId, name, reason, onChange }: OwnerButtonProps) {
  const text = useText();
  const isOwner = owners.has(userId);
  const others = [...owners].filter((id) => id !== userId);
  const lastOwner = isOwner && others.length === 0 ? text.lastOwner : undefined;
  return (
    <IconButton
      icon="key"
      size="small"
      label={isOwner ? text.takeOwnership(name) : text.makeOwner(name)}
      aria-pressed={isOwner}
      reason={reason ?? lastOwner}
      onClick={() => onChange(isOwner ? others : [...others, userId])}
    />
  );
}
