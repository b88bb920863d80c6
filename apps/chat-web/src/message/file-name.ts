/** The last part of an address, as people write it; empty when it has none. */
export function fileNameOf(href: string): string {
  const name = new URL(href).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    // A per cent sign that begins no code.
    return name;
  }
}
