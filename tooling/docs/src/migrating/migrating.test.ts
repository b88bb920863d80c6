import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ApiClient } from '@genesys-chat/platform-client';
import { describe, expect, test } from 'vitest';
import { readPages } from '../examples/pages.ts';

const rows = (readPages('docs/migrating.md')[0]?.markdown ?? '')
  .split('## Every member')[1]
  ?.matchAll(/^\| `(\w+)` +\| (.*?) +\|$/gm);
const table = Array.from(rows ?? [], ([, name = '', here = '']) => ({ name, here }));

/** Members of the official class that are not private. */
function officialMembers(): string[] {
  const main = createRequire(import.meta.url).resolve('purecloud-platform-client-262/package.json');
  const declarations = readFileSync(join(dirname(main), 'index.d.ts'), 'utf8');
  const body = /^declare class ApiClientClass \{$([\s\S]*?)^\}$/m.exec(declarations)?.[1] ?? '';
  return Array.from(body.matchAll(/^\s+(\w+)[(:]/gm), ([, name = '']) => name);
}

const isOurs = (name: string): boolean => name in ApiClient || name in ApiClient.prototype;

describe('the table of docs/migrating.md', () => {
  test('has every member of the official ApiClient, once', () => {
    const members = officialMembers();

    expect(members).toContain('loginPKCEGrant');
    expect(table.map(({ name }) => name).toSorted()).toEqual(members.toSorted());
  });

  test.each(table)('is right about $name', ({ name, here }) => {
    expect(here).toMatch(isOurs(name) ? new RegExp(`^\`${name}\``) : /^not there: /);
  });
});
