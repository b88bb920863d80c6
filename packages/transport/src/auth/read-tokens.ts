import type { AuthData } from './auth-data.ts';

/** Longest life of an access token on the platform, in seconds. */
const longestLifeSeconds = 172_800;

/**
 * Reads the tokens that the login host gives. A life that makes no sense counts as unknown, one longer than the
 * platform grants as the longest, so that a slip there can never make the client renew in a loop.
 */
export function readTokens(answer: unknown, nowMs: number): AuthData | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined;
  const {
    access_token: accessToken,
    refresh_token: refreshToken,
    expires_in: life,
  } = answer as Record<string, unknown>;
  if (typeof accessToken !== 'string' || accessToken === '') return undefined;
  const refresh = typeof refreshToken === 'string' && refreshToken !== '' ? { refreshToken } : {};
  const lifeSeconds = typeof life === 'number' || typeof life === 'string' ? Number(life) : Number.NaN;
  if (!(lifeSeconds > 0)) return { accessToken, ...refresh };
  const tokenExpiryTime = nowMs + Math.min(lifeSeconds, longestLifeSeconds) * 1000;
  return {
    accessToken,
    ...refresh,
    tokenExpiryTime,
    tokenExpiryTimeString: new Date(tokenExpiryTime).toISOString(),
  };
}
