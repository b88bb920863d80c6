import type { Stage } from './set-stage.ts';

/** Whom a token acts for: a name, or the status that the platform refuses it with. */
export async function nameOf({ server }: Stage, token: string): Promise<string | number> {
  const headers = { Authorization: `Bearer ${token}` };
  const answer = await fetch(`${server.url}/api/v2/users/me`, { headers });
  return answer.ok ? ((await answer.json()) as { name: string }).name : answer.status;
}
