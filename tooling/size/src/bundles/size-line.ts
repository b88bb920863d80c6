/** A size and what it is for. */
export interface Size {
  readonly purpose: string;
  readonly bytes: number;
}

const line = /^Size: .*$/m;
const endOfInstall = /(^## Install$.*?)(?=^## )/ms;

/** The line that a README gives its sizes in. */
function sizeLine(sizes: readonly Size[]): string {
  const parts = sizes.map(({ purpose, bytes }) => `${(bytes / 1000).toFixed(1)} kB for ${purpose}`);
  return `Size: ${parts.join(', ')}; minified and gzipped, with all dependencies.`;
}

/** The sizes that a README gives, by what they are for. */
export function readSizes(readme: string): ReadonlyMap<string, number> {
  const [text = ''] = line.exec(readme) ?? [];
  const sizes = text.matchAll(/(?<=^Size: |, )([\d.]+) kB for (.*?)(?=, [\d.]+ kB for |; minified)/g);
  return new Map([...sizes].map(([, kilobytes, purpose]) => [purpose!, Number(kilobytes) * 1000]));
}

/** Puts the sizes where a README has them already, or at the end of how to install it. */
export function writeSizes(readme: string, sizes: readonly Size[]): string {
  const text = sizeLine(sizes);
  if (line.test(readme)) return readme.replace(line, () => text);
  return readme.replace(endOfInstall, (install) => `${install}${text}\n\n`);
}
