import { readFile } from 'node:fs/promises';
import * as chatApi from '@genesys-chat/chat-api';
import * as realtime from '@genesys-chat/realtime';
import * as transport from '@genesys-chat/transport';
import { expect, test } from 'vitest';

const guide = new URL('../../../docs/guides/errors-and-retries.md', import.meta.url);

test('the guide has every error class of the packages with its code, and no other', async () => {
  const rows = [...(await readFile(guide, 'utf8')).matchAll(/^\| `(\w+)` +\| `(\w+)` +\|/gm)].map(
    ([, name, code]) => `${name} ${code}`,
  );
  const classes = [transport, chatApi, realtime].flatMap((own) =>
    Object.entries(own).flatMap(([name, value]) =>
      typeof value === 'function' && value.prototype instanceof transport.ChatError && 'code' in value
        ? [`${name} ${String(value.code)}`]
        : [],
    ),
  );

  expect(rows.toSorted()).toEqual([...new Set(classes)].toSorted());
});
