import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A bundle that has a goal, as the README of its package gives its size. */
export interface BundleSize {
  readonly purpose: string;
  readonly kilobytes: number;
  readonly goalKilobytes: number;
}

/** Largest sizes that were aimed at, by how the README begins to say what they are for. */
const goals: readonly (readonly [string, number])[] = [
  ['all of', 18],
  ['one operation', 13],
];

/** Reads the sizes of bundles from where tooling/size has written them. */
export function readBundleSizes(): BundleSize[] {
  return bundleSizesIn(
    readFileSync(join(import.meta.dirname, '../../../../packages/chat-api/README.md'), 'utf8'),
  );
}

/** Finds the sizes that have a goal in the text of a README. */
export function bundleSizesIn(readme: string): BundleSize[] {
  const [, line = ''] = /^Size: (.*);/m.exec(readme) ?? [];
  return line.split(/, (?=\d)/).flatMap((part) => {
    const [, size = '', purpose = ''] = /^([\d.]+) kB for (.*)$/.exec(part) ?? [];
    const goal = goals.find(([beginning]) => purpose.startsWith(beginning));
    return goal ? [{ purpose, kilobytes: Number(size), goalKilobytes: goal[1] }] : [];
  });
}
