import type { Page, Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gate } from './gate.ts';
import { chats, openChat, openPeople, refusal, setUpStage, shows, type Stage, vanishes } from './stage.ts';

let stage: Stage;
let ana: Page;
let ben: Page;
let anaName: string;
let benName: string;

beforeAll(async () => {
  stage = await setUpStage();
  const [first = stage.cloud.addUser(), second = stage.cloud.addUser()] = stage.cloud.users;
  stage.cloud.addRoom({ subject: 'Allotment', participants: [first, second], owners: [first] });
  [anaName, benName] = [first.name, second.name];
  ana = await stage.signIn(anaName);
  ben = await stage.signIn(benName);
});
afterAll(() => stage.close());

function isPatch(response: Response): boolean {
  return response.request().method() === 'PATCH';
}

describe('owning a room', () => {
  test('is changed by owners alone, and somebody always owns it', async () => {
    const others = await openPeople(ben, 'Allotment', 2);
    const make = others.getByRole('button', { name: `Make ${benName} an owner` });
    expect(await make.getAttribute('title')).toContain('Only owners decide who owns the room.');

    const panel = await openPeople(ana, 'Allotment', 2);
    const mine = panel.getByRole('button', { name: `${anaName} is an owner; take it back` });
    expect(await mine.getAttribute('title')).toContain('make somebody else an owner first');
    const isChanged = ana.waitForResponse(isPatch);
    await panel.getByRole('button', { name: `Make ${benName} an owner` }).click();
    await isChanged;
    await panel.getByRole('button', { name: `${benName} is an owner; take it back` }).waitFor();
    expect(await panel.getByText('Owner', { exact: true }).count()).toBe(2);
  });

  test('passes to somebody else, who decides from then on', async () => {
    await ben.reload();
    const panel = await openPeople(ben, 'Allotment', 2);
    const isChanged = ben.waitForResponse(isPatch);
    await panel.getByRole('button', { name: `${anaName} is an owner; take it back` }).click();
    await isChanged;
    await ana.reload();
    const hers = await openPeople(ana, 'Allotment', 2);

    expect(await hers.getByText('Owner', { exact: true }).count()).toBe(1);
    const make = hers.getByRole('button', { name: `Make ${anaName} an owner` });
    expect(await make.getAttribute('aria-disabled')).toBe('true');
  });
});

describe('owners one after another', () => {
  test('are all made owners, although the first answer is late', async () => {
    const [first = stage.cloud.addUser(), ...others] = stage.cloud.users.slice(0, 3);
    stage.cloud.addRoom({ subject: 'Orchard', participants: [first, ...others], owners: [first] });
    await ana.reload();
    const panel = await openPeople(ana, 'Orchard', 3);
    const release = gate();
    let answers = 0;
    const isEnd = ana.waitForResponse((response) => isPatch(response) && (answers += 1) === others.length);
    await ana.route('**/chats/rooms/*', async (route) => {
      if (route.request().method() === 'PATCH') await release.opened;
      await route.fallback();
    });
    for (const { name } of others) {
      await panel.getByRole('button', { name: `Make ${name} an owner` }).click();
      await panel.getByRole('button', { name: `${name} is an owner; take it back` }).waitFor();
    }
    release.open();
    await isEnd;
    await ana.unrouteAll({ behavior: 'wait' });
    await ana.reload();

    expect(await shows(panel.getByText('Owner', { exact: true }).nth(2))).toBe(true);
  });
});

describe('a room that changes', () => {
  test('keeps what others changed of it meanwhile', async () => {
    const { cloud } = stage;
    const [first = cloud.addUser(), second = cloud.addUser()] = cloud.users;
    const participants = [first, second];
    const meadow = cloud.addRoom({
      subject: 'Meadow',
      description: 'Old',
      participants,
      owners: participants,
    });
    const path = `chats/rooms/${encodeURIComponent(meadow.jid)}`;
    await ana.reload();
    const panel = await openPeople(ana, 'Meadow', 2);
    await stage.ask(second, path, 'PATCH', { description: 'New' });
    await panel.getByRole('textbox', { name: 'Subject' }).fill('Pasture');
    await panel.getByRole('button', { name: 'Save' }).click();
    await ana.getByRole('heading', { level: 1, name: 'Pasture' }).waitFor();
    await panel.getByRole('button', { name: 'Save' }).waitFor({ state: 'detached' });

    expect(await (await stage.ask(first, path)).json()).toMatchObject({
      subject: 'Pasture',
      description: 'New',
    });
  });

  test('keeps in sight whom the platform did not take', async () => {
    const panel = ana.getByRole('region', { name: 'People and details' });
    const [taken = '', refused = ''] = stage.cloud.users.slice(2).map(({ name }) => name);
    for (const name of [taken, refused]) {
      await panel.getByRole('searchbox', { name: 'Add people' }).fill(name);
      await panel.getByRole('button', { name, exact: true }).click();
    }
    const { id } = stage.cloud.users.find(({ name }) => name === refused) ?? {};
    await ana.route(`**/participants/${id}`, (route) =>
      route.request().method() === 'POST' ? route.fulfill(refusal) : route.fallback(),
    );
    await panel.getByRole('button', { name: 'Add', exact: true }).click();
    await panel.getByText('3 people').waitFor();

    expect(await shows(panel.getByRole('button', { name: `Leave ${refused} out` }))).toBe(true);
    expect(await panel.getByRole('button', { name: `Leave ${taken} out` }).count()).toBe(0);
    await ana.unrouteAll({ behavior: 'wait' });
    await panel.getByRole('button', { name: 'Add', exact: true }).click();
    expect(await shows(panel.getByText('4 people'))).toBe(true);
    expect(await vanishes(panel.getByRole('button', { name: 'Add', exact: true }))).toBe(true);
  });

  test('shows nothing in its panel of what was begun in that of another one', async () => {
    const { jid: other } = stage.cloud.addRoom({
      subject: 'Brook',
      participants: stage.cloud.users.slice(0, 2),
    });
    const field = ana
      .getByRole('region', { name: 'People and details' })
      .getByRole('textbox', { name: 'Subject' });
    const here = await ana.evaluate(() => location.hash);
    const there = `#/rooms/${encodeURIComponent(other)}?panel=people`;
    const follow = async (link: string, name: string, count: number): Promise<void> => {
      await ana.evaluate((hash) => (location.hash = hash), link);
      await ana.getByRole('heading', { level: 1, name }).waitFor();
      await ana.getByText(`${count} people`).waitFor();
    };
    // Both rooms are known from then on, so that neither panel waits for its room.
    await follow(there, 'Brook', 2);
    await follow(here, 'Pasture', 4);
    await field.fill('Half a name');
    await follow(there, 'Brook', 2);

    expect(await field.inputValue()).toBe('Brook');
  });

  test('is left, although the answer is late, without leaving another one', async () => {
    const panel = await openPeople(ana, 'Pasture', 4);
    const release = gate();
    await ana.route('**/participants/*', async (route) => {
      if (route.request().method() === 'DELETE') await release.opened;
      await route.fallback();
    });
    await panel.getByRole('button', { name: 'Leave the room' }).click();
    await ana.getByRole('dialog').getByRole('button', { name: 'Leave the room' }).click();
    await openChat(ana, 'Support floor');
    release.open();
    await vanishes(chats(ana).getByRole('link', { name: 'Pasture' }));
    await ana.unrouteAll({ behavior: 'wait' });

    expect(await ana.getByRole('heading', { level: 1, name: 'Support floor' }).count()).toBe(1);
    expect(stage.complaints).toEqual([]);
  });
});
