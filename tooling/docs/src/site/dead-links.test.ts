import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { deadLinksIn } from './dead-links.ts';

const folder = mkdtempSync(join(tmpdir(), 'genesys-chat-site-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const files = {
  'index.html':
    '<a href="guides/one.html#first">1</a> <a href="https://elsewhere.example/x">2</a> <a href="#">3</a>',
  'guides/one.html':
    '<h2 id="first"></h2><a href="../index.html">1</a> <a href="two.html">2</a> <a href="#second">3</a> <img src="../a%20b.png">',
  'a b.png': '',
};
for (const [path, text] of Object.entries(files)) {
  mkdirSync(join(folder, dirname(path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

test('finds links to files and places that are not there, and no others', () => {
  expect(deadLinksIn(folder)).toEqual(['guides/one.html: two.html', 'guides/one.html: #second']);
});
