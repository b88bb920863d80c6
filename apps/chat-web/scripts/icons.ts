import { launchBrowser } from '@genesys-chat/browser';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Draws the icons of the installed app from `public/icon.svg`. */
const folder = join(import.meta.dirname, '..', 'public');
const svg = await readFile(join(folder, 'icon.svg'), 'utf8');
// Where the system cuts a shape out, nothing may stand in the corners and the picture keeps away from the edge.
const background = '#0e5a4d';
const icons = [
  { name: 'icon-192.png', size: 192, padding: 0, behind: 'transparent' },
  { name: 'icon-512.png', size: 512, padding: 0, behind: 'transparent' },
  { name: 'icon-maskable-512.png', size: 512, padding: 52, behind: background },
  { name: 'apple-touch-icon.png', size: 180, padding: 8, behind: background },
];

const browser = await launchBrowser();
try {
  for (const { name, size, padding, behind } of icons) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const inner = size - 2 * padding;
    await page.setContent(
      `<style>body{margin:0;padding:${padding}px;background:${behind}}svg{display:block;width:${inner}px;height:${inner}px}</style>${svg}`,
    );
    await writeFile(join(folder, name), await page.screenshot({ omitBackground: behind === 'transparent' }));
  }
} finally {
  await browser.close();
}
