import type { FakeRequest } from '../http/fake-request.ts';
import type { World } from '../internal/world.ts';
import type { FakeUser } from '../store/records.ts';

const cookieName = 'genesys_fake_login';

/** Who is logged in in this browser. */
export function readLoginSession({ store }: World, { headers }: FakeRequest): FakeUser | undefined {
  const value = new RegExp(`(?:^|;)\\s*${cookieName}=([^;\\s]+)`).exec(headers['cookie'] ?? '')?.[1];
  return value === undefined ? undefined : store.collection('users').get(decoded(value));
}

/** An id out of a cookie; what is no id of this fake may be anything. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** Header that keeps a user logged in in this browser. */
export function loginSessionHeader({ id }: FakeUser): Record<string, string> {
  return { 'Set-Cookie': `${cookieName}=${encodeURIComponent(id)}; Path=/; HttpOnly; SameSite=Lax` };
}

/** Header that ends the login of this browser. */
export const endSessionHeader: Readonly<Record<string, string>> = {
  'Set-Cookie': `${cookieName}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`,
};
