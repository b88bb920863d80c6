const looks = ['pale', 'mild', 'deep'] as const;
/** Places on the wheel of colours; closer together they look the same. */
const hues = 12;

/** Colour of an avatar. */
export interface AvatarColour {
  readonly look: (typeof looks)[number];
  /** Angle on the wheel, in degrees. */
  readonly hue: number;
}

/** Chooses one of 36 colours for an id, the same for the same id. */
export function colourOf(id: string): AvatarColour {
  let hash = 0;
  for (const character of id) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 65_521;
  const look = looks[hash % looks.length] ?? 'pale';
  return { look, hue: (Math.floor(hash / looks.length) % hues) * (360 / hues) };
}
