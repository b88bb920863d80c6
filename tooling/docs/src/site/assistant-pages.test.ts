import { describe, expect, test } from 'vitest';
import { assistantPages } from './assistant-pages.ts';

const { list, full } = assistantPages();

describe('llms.txt', () => {
  test('begins with name and purpose, then lists packages and guides with a sentence each', () => {
    expect(list).toMatch(/^# Genesys Chat for TypeScript\n\n> \S.+\n/);
    expect(list).toMatch(/^- \[@genesys-chat\/chat-api\]\(https:\S+\/packages\/chat-api\/README\.md\): \S/m);
    expect(list).toMatch(/^- \[Logging in\]\(https:\S+\): \S/m);
    expect(list).toMatch(/^- \[All 36 operations\]\(https:\S+\): \S/m);
  });
});

describe('llms-full.txt', () => {
  test('holds every page that the list names, without front matter', () => {
    const named = [...list.matchAll(/\((https:\S+\.md)\)/g)].map(([, address]) => address);

    expect(named.length).toBeGreaterThan(10);
    for (const address of named) expect(full).toContain(`<!-- ${address} -->`);
    expect(full).not.toMatch(/^title: /m);
  });
});
