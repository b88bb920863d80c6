/**
 * Content-Security-Policy of the app: its own scripts and styles, no inline anything, no markup from strings, and
 * connections to nothing but what it has to reach.
 *
 * @param connectTo - What the page may connect to, such as `https://api.mypurecloud.de`.
 * @param frames - Whether the rule about framing is included; it has no effect in a `meta` tag.
 * @returns The policy.
 */
export function securityPolicy(connectTo: readonly string[], frames: 'header' | 'meta'): string {
  const rules = [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `manifest-src 'self'`,
    `worker-src 'self'`,
    `connect-src 'self' ${connectTo.join(' ')}`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types genesys-chat`,
  ];
  if (frames === 'header') rules.push(`frame-ancestors 'none'`);
  return rules.join('; ');
}
