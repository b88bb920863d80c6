/**
 * Whether the fake answers for an address: its own origin, and the API and login hosts of every region, so that
 * code that names a region works without change.
 */
export function servesAddress(origin: string, address: URL): boolean {
  return address.origin === origin || /^https:\/\/(?:api|login)\.[\w.-]+$/.test(address.origin);
}
