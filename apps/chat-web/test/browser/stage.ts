import { launchBrowser } from '@genesys-chat/browser';
import type { FakeGenesysCloud, FakeUser } from '@genesys-chat/testing-fakes';
import type { Browser, BrowserContextOptions, Locator, Page, Response as Answer } from 'playwright-core';
import { type RunningChat, startChat } from '../../server/start-chat.ts';

/** A window as a phone has it, for `signIn`. */
export const phone = { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } } as const;

/** What the platform answers, for `route.fulfill`, to somebody who may not do what was asked for. */
export const refusal = { status: 403, headers: { 'access-control-allow-origin': '*' }, body: '{}' } as const;

/** A chat that is served, and a browser to use it with. */
export interface Stage {
  readonly chat: RunningChat;
  /** The fake platform of the chat. */
  readonly cloud: FakeGenesysCloud;
  readonly browser: Browser;
  /** What the browser refused because of the Content-Security-Policy, and errors that nobody caught; has to stay empty. */
  readonly complaints: readonly string[];
  /** Asks the chat API of the fake for something as one of its people. */
  ask(user: FakeUser | undefined, path: string, method?: string, body?: object): Promise<Response>;
  /** Opens a window of its own and signs in as one of the demo organisation. */
  signIn(name: string, options?: BrowserContextOptions): Promise<Page>;
  /** The same in another window of the same browser. */
  signInBeside(page: Page, name: string): Promise<Page>;
  close(): Promise<void>;
}

/** Sets up app, fake and browser on ports that are free. */
export async function setUpStage(): Promise<Stage> {
  const chat = await startChat({ chatPort: 0, fakePort: 0, host: '127.0.0.1' });
  const browser = await launchBrowser();
  const complaints: string[] = [];
  const { cloud } = chat.fake ?? {};
  if (!cloud) throw new Error('The chat has no fake.');
  const enter = async (page: Page, name: string): Promise<Page> => {
    listen(page, complaints);
    await page.goto(chat.url);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('button', { name }).click();
    await chats(page).or(page.getByRole('alert')).waitFor();
    return page;
  };
  return {
    chat,
    cloud,
    browser,
    complaints,
    ask: (user, path, method = 'GET', body) => {
      const headers = { Authorization: `Bearer ${cloud.tokenFor(user)}`, 'Content-Type': 'application/json' };
      const init = { method, headers, ...(body && { body: JSON.stringify(body) }) };
      return fetch(`${cloud.origin}/api/v2/${path}`, init);
    },
    signIn: async (name, options) => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        locale: 'en-GB',
        // It fetches every file of the app, for which most tests have no use.
        serviceWorkers: 'block',
        ...options,
      });
      return enter(await context.newPage(), name);
    },
    signInBeside: async (page, name) => enter(await page.context().newPage(), name),
    close: async () => {
      await browser.close();
      await chat.close();
    },
  };
}

/** Two people who have the same room open in two windows. */
export interface TwoPeople {
  readonly stage: Stage;
  readonly ana: Page;
  readonly ben: Page;
}

/** Sets up a stage with two people in a room. */
export async function setUpTwoPeople(room: string): Promise<TwoPeople> {
  const stage = await setUpStage();
  const [first, second] = stage.chat.fake?.cloud.users ?? [];
  const ana = await stage.signIn(first?.name ?? '');
  const ben = await stage.signIn(second?.name ?? '');
  for (const page of [ana, ben]) {
    await openChat(page, room);
    await messages(page).waitFor();
  }
  return { stage, ana, ben };
}

/** The list of chats. */
export function chats(page: Page): Locator {
  return page.getByRole('navigation', { name: 'Chats' });
}

/** Opens a chat of the list. */
export async function openChat(page: Page, name: string): Promise<void> {
  await chats(page).getByRole('link', { name }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

/** Opens a chat of the list and waits for what was said in it. */
export async function openHistory(page: Page, name: string): Promise<void> {
  await openChat(page, name);
  await messages(page).getByRole('listitem').last().waitFor();
}

/** Opens a chat of the list and waits until what is said in it comes by itself: then the newest are read once more. */
export async function openLive(page: Page, name: string): Promise<void> {
  let readings = 0;
  const isLive = page.waitForResponse(
    (response) => response.url().endsWith('/messages?limit=50') && (readings += 1) === 2,
  );
  await openChat(page, name);
  await isLive;
}

/** JID of a room, by its subject. */
export function jidOf({ cloud }: Stage, room: string): string {
  return cloud.rooms.find(({ subject }) => subject === room)?.jid ?? '';
}

/** Says something in a room as the second person of the demo organisation. */
export function hear(stage: Stage, room: string, words: string): void {
  const { cloud } = stage;
  const [, second = cloud.addUser()] = cloud.users;
  cloud.addMessage(second, { jid: jidOf(stage, room) }, words);
}

/** Opens a room of the list and its people beside it, of whom there are so many. */
export async function openPeople(page: Page, room: string, count: number): Promise<Locator> {
  await openChat(page, room);
  const panel = page.getByRole('region', { name: 'People and details' });
  // The list leads to the room without what was open beside it.
  await panel.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'People and details' }).click();
  await panel.getByText(`${count} people`).waitFor();
  return panel;
}

/** The answer of the platform to the next change of something that it keeps. */
export function changed(page: Page): Promise<Answer> {
  return page.waitForResponse((response) => response.request().method() === 'PATCH');
}

/** The messages of the conversation that is open. */
export function messages(page: Page): Locator {
  return page.getByRole('main').getByRole('log');
}

/** Opens one of the windows behind the menu of the person who is signed in. */
export async function openMenu(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: /^Menu of/ }).click();
  await page.getByRole('menuitem', { name: item }).click();
  await page.getByRole('dialog', { name: item }).waitFor();
}

/** A message by its text. */
export function message(page: Page, words: string): Locator {
  return messages(page).getByRole('listitem').filter({ hasText: words });
}

/** Waits until something shows. */
export async function shows(locator: Locator): Promise<boolean> {
  await locator.waitFor();
  return true;
}

/** Waits until something is gone. */
export async function vanishes(locator: Locator): Promise<boolean> {
  await locator.waitFor({ state: 'detached' });
  return true;
}

/** Writes and sends in the conversation that is open. */
export async function say(page: Page, words: string): Promise<void> {
  const field = page.getByRole('main').getByRole('textbox');
  await field.fill(words);
  await field.press('Enter');
}

function listen(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (entry) => {
    if (/Content Security Policy|TrustedScript|Trusted Type/.test(entry.text()))
      complaints.push(entry.text());
  });
}
