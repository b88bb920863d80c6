import type { CSSProperties } from 'react';
import styles from './avatar.module.css';
import { classNames } from './class-names.ts';
import { colourOf } from './avatar-colour.ts';
import { initials } from './initials.ts';

/** What an {@link Avatar} shows. */
export interface AvatarProps {
  readonly name: string;
  /** Decides the colour, so that a person keeps it when the name changes. */
  readonly id: string;
  readonly shape?: 'person' | 'room';
  readonly size?: 'small' | 'normal' | 'large';
}

/** The initials of a person, or the sign of a room; always beside the name, so it is hidden from screen readers. */
export function Avatar({ name, id, shape = 'person', size = 'normal' }: AvatarProps) {
  const { look, hue } = colourOf(id);
  return (
    <span
      className={classNames(styles['avatar'], styles[shape], styles[size], styles[look])}
      style={{ '--hue': hue } as CSSProperties}
      aria-hidden="true"
    >
      {shape === 'room' ? '#' : initials(name)}
    </span>
  );
}
