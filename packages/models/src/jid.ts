/** Parts of a JID, the address of a user or a room in chat. */
export interface Jid {
  /** Part before the `@`: 24 hexadecimal digits, or `adhoc-` and a UUID for an ad-hoc video room. */
  readonly local: string;
  /** Part after the `@`, such as `conference.acme.orgspan.com`. */
  readonly domain: string;
  /** `room` when the domain begins with `conference`, `user` otherwise. */
  readonly kind: 'room' | 'user';
}

/**
 * Takes a JID apart.
 *
 * @param text - What may be a JID. The short form of the search API, `<local>@conference`, is accepted too.
 * @returns Its parts, or `undefined` when the text is no JID.
 *
 * @example
 * ```ts
 * parseJid('5f1a00000000000000000001@conference.acme.orgspan.com')?.kind; // 'room'
 * ```
 */
export function parseJid(text: string): Jid | undefined {
  const at = text.indexOf('@');
  const local = text.slice(0, at);
  const domain = text.slice(at + 1);
  if (at < 1 || domain === '' || domain.includes('@') || /[\s/]/.test(text)) return undefined;
  const kind = domain === 'conference' || domain.startsWith('conference.') ? 'room' : 'user';
  return { local, domain, kind };
}

/**
 * Tells whether a text is the JID of a room.
 *
 * @param text - What may be a room's JID.
 * @returns `true` for a text such as `5f1a00000000000000000001@conference.acme.orgspan.com`.
 */
export function isRoomJid(text: string): boolean {
  return parseJid(text)?.kind === 'room';
}

/**
 * Tells whether a text is the JID of a user.
 *
 * @param text - What may be a user's JID.
 * @returns `true` for a text such as `5f1a00000000000000000001@acme.orgspan.com`.
 */
export function isUserJid(text: string): boolean {
  return parseJid(text)?.kind === 'user';
}
