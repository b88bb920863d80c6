import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedPackages } from '@genesys-chat/packed';
import { bundles } from './bundles/limits.ts';
import { measure } from './bundles/measure.ts';
import { type Size, writeSizes } from './bundles/size-line.ts';
import { apiReport } from './report/api-report.ts';

// Writes what is made from the built packages and committed: the public surface of each, and the sizes in its README.
// Nothing is written until everything is known.

/** Measures every bundle of a package. */
async function sizesOf(shortName: string): Promise<Size[]> {
  const own = bundles.filter((bundle) => bundle.shortName === shortName);
  return Promise.all(own.map(async (bundle) => ({ purpose: bundle.purpose, bytes: await measure(bundle) })));
}

const findings = await Promise.all(
  publishedPackages.map(async (published) => ({
    ...published,
    report: apiReport(published),
    sizes: await sizesOf(published.shortName),
  })),
);

for (const { shortName, folder, report, sizes } of findings) {
  const readmeFile = join(folder, 'README.md');
  writeFileSync(join(folder, 'api.d.ts'), report);
  writeFileSync(readmeFile, writeSizes(readFileSync(readmeFile, 'utf8'), sizes));
  console.log(`${shortName}: ${sizes.map(({ purpose, bytes }) => `${bytes} B for ${purpose}`).join(', ')}`);
}
