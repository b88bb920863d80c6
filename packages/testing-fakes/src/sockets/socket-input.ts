const encoder = new TextEncoder();

/** Longest reason of a close, in bytes. */
const reasonLimitBytes = 123;

/** Reads the address that a socket is opened for, and refuses what a standard socket refuses. */
export function readAddress(url: string | URL): URL {
  const text = String(url).replace(/^http/i, 'ws');
  if (!/^wss?:/i.test(text) || !URL.canParse(text) || text.includes('#')) {
    throw new DOMException('The address of a socket begins with ws: or wss:.', 'SyntaxError');
  }
  return new URL(text);
}

/** Refuses the codes and reasons that a standard socket refuses to close with. */
export function checkClose(code: number | undefined, reason: string): void {
  if (code !== undefined && code !== 1000 && !(code >= 3000 && code <= 4999)) {
    throw new DOMException('A socket closes with 1000, or with 3000 to 4999.', 'InvalidAccessError');
  }
  if (encoder.encode(reason).length > reasonLimitBytes) {
    throw new DOMException('The reason of a close has room for 123 bytes.', 'SyntaxError');
  }
}
