import { describe, expect, test } from 'vitest';
import { drawPlot } from './draw-plot.ts';
import type { Plot } from './plot.ts';

const plot: Plot = {
  name: 'sizes',
  title: 'Calls & pages',
  x: { label: 'messages', scale: 'log' },
  panels: [
    {
      y: { label: 'calls a second', scale: 'linear' },
      lines: [
        {
          name: 'ours',
          points: [
            [1, 0],
            [10, 50],
            [100, 100],
          ],
        },
        {
          name: '`raw`',
          points: [
            [1, 100],
            [100, 100],
          ],
        },
      ],
    },
  ],
};

describe('a drawn plot', () => {
  const svg = drawPlot(plot);

  test('puts what is largest at the top, and logarithms in equal steps', () => {
    const [, first, middle, last] =
      /class="line line0" d="M([\d.]+ [\d.]+)L([\d.]+ [\d.]+)L([\d.]+ [\d.]+)"/.exec(svg)!;

    expect([first, middle, last]).toEqual(['58 204', '222 117', '386 30']);
  });

  test('says what it shows to those who cannot see it', () => {
    expect(svg).toContain('<title id="title">Calls &amp; pages</title>');
    expect(svg).toContain('calls a second: ours from 0.00 to 100, raw from 100 to 100.');
  });

  test('labels both axes and names every line', () => {
    for (const label of ['>messages<', '>calls a second<', '>ours<', '>raw<']) expect(svg).toContain(label);
  });

  test('is well-formed', () => {
    const open: string[] = [];
    for (const [, slash, name, end] of svg.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)) {
      if (slash === '/') expect(open.pop()).toBe(name);
      else if (end !== '/') open.push(name!);
    }

    expect(open).toEqual([]);
  });

  test('keeps its colours apart in light and dark', () => {
    expect(svg).toContain('prefers-color-scheme: dark');
  });
});
