/** How many colours avatars have. */
const hues = 8;

/** Chooses the colour of an id, the same for the same id. */
export function hueOf(id: string): number {
  let hash = 0;
  for (const character of id) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 65_521;
  return hash % hues;
}
