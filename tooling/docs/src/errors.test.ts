import { readFile } from 'node:fs/promises';
import * as chatApi from '@genesys-chat/chat-api';
import * as realtime from '@genesys-chat/realtime';
import * as transport from '@genesys-chat/transport';
import { expect, test } from 'vitest';

// Those of transport are held against its README by the package itself, which makes one of each.
test.each([
  ['docs/guides/errors-and-retries.md', [transport, chatApi, realtime]],
  ['packages/chat-api/README.md', [chatApi]],
  ['packages/realtime/README.md', [realtime]],
])('%s has every error class with its code, and no other', async (page, packages) => {
  const text = await readFile(new URL(`../../../${page}`, import.meta.url), 'utf8');
  const rows = [...text.matchAll(/^\| `(\w+)` +\| `(\w+)` +\|/gm)].map(([, name, code]) => `${name} ${code}`);
  const classes = packages.flatMap(Object.entries).flatMap(([name, value]) => {
    const isError = typeof value === 'function' && value.prototype instanceof transport.ChatError;
    return isError && 'code' in value ? [`${name} ${String(value.code)}`] : [];
  });

  expect(rows.toSorted()).toEqual(classes.toSorted());
});
