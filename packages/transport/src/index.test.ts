import { readFile } from 'node:fs/promises';
import { describe, expect, test, vi } from 'vitest';

/** Everything that a source file imports, and what those import in turn; names of packages stay as they are. */
async function importsOf(url: URL, seen = new Map<string, Set<string>>()): Promise<ReadonlySet<string>> {
  const packages = seen.get('') ?? new Set<string>();
  seen.set('', packages);
  if (seen.has(url.href)) return packages;
  seen.set(url.href, new Set());
  const text = await readFile(url, 'utf8');
  for (const [, kind, name = ''] of text.matchAll(
    /^(?:import|export)( type)?\b[^;]*?\bfrom '([^']+)'|\bimport\('([^']+)'\)/gm,
  )) {
    if (kind !== undefined) continue;
    if (name.startsWith('.')) await importsOf(new URL(name, url), seen);
    else packages.add(name);
  }
  return packages;
}

describe('the package', () => {
  test('needs no Node module and no optional package at its main entry', async () => {
    const packages = await importsOf(new URL('index.ts', import.meta.url));

    expect([...packages].sort()).toEqual(['#exchange-directly', '@genesys-chat/models', 'ky', 'valibot']);
    for (const way of ['exchange-directly.ts', 'exchange-directly.node.ts']) {
      expect([...(await importsOf(new URL(`wire/${way}`, import.meta.url)))]).toEqual([]);
    }
  });

  test('starts no timer and sends nothing when it is imported or a client is made', async () => {
    const begun: string[] = [];
    for (const name of ['setTimeout', 'setInterval', 'fetch'] as const) {
      vi.stubGlobal(name, () => void begun.push(name));
    }
    vi.resetModules();
    const { ApiClient } = await import('./index.ts');
    expect(ApiClient.instance).toBe(ApiClient.instance);
    vi.unstubAllGlobals();

    expect(begun).toEqual([]);
  });
});
