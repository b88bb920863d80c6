import { readFile } from 'node:fs/promises';
import { ChatError } from '@genesys-chat/transport';
import { expect, test } from 'vitest';
import * as own from './index.ts';

test('the README has every error class with its code, and no other', async () => {
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  const rows = [...readme.matchAll(/^\| `(\w+)` +\| `(\w+)` +\|/gm)].map(
    ([, name, code]) => `${name} ${code}`,
  );
  const classes = Object.entries(own).flatMap(([name, value]) =>
    value.prototype instanceof ChatError && 'code' in value ? [`${name} ${value.code}`] : [],
  );

  expect(rows.sort()).toEqual(classes.sort());
});
