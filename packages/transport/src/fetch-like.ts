/**
 * A `fetch`: the platform's own, a fake, or one with a proxy. It is called with a complete address and plain
 * settings, and has to end when `init.signal` fires.
 */
export type FetchLike = (input: string, init: RequestInit) => Promise<Response>;
