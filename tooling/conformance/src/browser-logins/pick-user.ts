import type { Page, Stage } from './set-stage.ts';

/** Picks somebody on the login page, by a click, and tells who that was. */
export async function pickUser({ server }: Stage, page: Page): Promise<string> {
  const [user] = server.cloud.users;
  if (!user) throw new Error('The demo organisation has no users.');
  await page.getByRole('button', { name: user.name }).click();
  return user.name;
}
