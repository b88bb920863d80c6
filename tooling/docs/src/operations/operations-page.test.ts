import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chatOperations } from '@genesys-chat/models';
import { beforeAll, describe, expect, test } from 'vitest';
import { ExampleFolder } from '../examples/example-folder.ts';
import { repositoryRoot } from '../examples/pages.ts';
import { exampleOf } from './example-of.ts';
import { operationsPage } from './operations-page.ts';

const page = operationsPage();

describe('the page of all operations', () => {
  test('is up to date', () => {
    const written = readFileSync(join(repositoryRoot, 'docs/operations.md'), 'utf8');

    expect(written, 'Run `pnpm --filter @genesys-chat/docs operations`.').toBe(page);
  });

  test('describes each operation once', () => {
    const titles = [...page.matchAll(/^### (\w+)$/gm)].map(([, id = '']) => id);

    expect(new Set(titles)).toEqual(new Set(chatOperations.map(({ id }) => id)));
    expect(titles).toHaveLength(chatOperations.length);
  });

  test.each([
    ['getChatsRoom', 'Permission: any of `chat:chat:access`, `chat:room:view`'],
    ['postChatsRooms', 'Limits: `subject` not empty; `userIds` at most 25 of them'],
    ['postChatsRoomMessages', 'Repeated: only when it cannot have been carried out'],
    ['deleteChatsRoomMessage', 'Repeated: yes; 404 to a repeat counts as success'],
    ['putChatsSettings', 'from 10 to 3650'],
    ['postChatsRoomPinnedmessages', 'Revision: old only'],
    ['getChatsUserMessages', 'switches `historyOrder`'],
  ])('says of %s: %s', (id, words) => {
    const section = page.split('\n### ').find((each) => each.startsWith(`${id}\n`));

    expect(section).toContain(words);
  });
});

describe('an example on the page', () => {
  const folder = new ExampleFolder('operations');
  const programs = chatOperations.map(({ id, path, method }) => ({
    id,
    fileName: folder.write({ name: id, code: programFor(id, method, path), runs: true, prints: undefined }),
  }));

  let complaints = '';
  beforeAll(async () => {
    complaints = await folder.compile();
  });

  test('compiles', () => {
    expect(complaints).toBe('');
  });

  test('runs against the fake', async () => {
    const { complained, exitCode } = await folder.run(programs.map(({ fileName }) => fileName));

    expect(complained).toEqual(programs.map(() => ''));
    expect(exitCode).toBe(0);
  });
});

/** A program that sets the scene and runs the example. */
function programFor(id: string, method: string, path: string): string {
  const where = path.includes('/users/{userId}/') || path.endsWith('/users/{userId}') ? 'oneOnOne' : 'room';
  const isStranger = method === 'POST' && path.includes('/participants/');
  return `import { ${id} } from '@genesys-chat/chat-api';
import { scene } from '../../src/operations/scene.ts';

const given = await scene('${where}', ${isStranger});
const { client, roomJid, userId, userJid, messageId, firstId, secondId, threadId } = given;
${exampleOf(id)}`;
}
