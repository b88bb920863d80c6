const allowed = new Set(['https:', 'mailto:']);

/** The address of a link that may be followed; `undefined` for anything but `https:` and `mailto:`. */
export function safeLink(href: string): string | undefined {
  const url = URL.parse(href);
  return url && allowed.has(url.protocol) ? url.href : undefined;
}
