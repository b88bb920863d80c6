import { publishedPackages } from '@genesys-chat/packed';
import { describe, expect, test } from 'vitest';
import { bundles } from './limits.ts';
import { measure } from './measure.ts';
import { readSizes } from './size-line.ts';

/** How far a README may be off, as a part of the size: a release of a dependency moves it a little. */
const tolerance = 0.03;

describe.each(bundles)('$shortName: $purpose', (bundle) => {
  const { shortName, purpose, limitBytes } = bundle;

  test('stays within its limit, which a change of its own may raise in limits.ts', async () => {
    expect(await measure(bundle)).toBeLessThanOrEqual(limitBytes);
  });

  test('is said right in the README; `pnpm turbo run write` updates it', async () => {
    const bytes = await measure(bundle);
    const { readme } = publishedPackages.find((published) => published.shortName === shortName)!;
    const said = readSizes(readme).get(purpose) ?? Number.NaN;

    expect(Math.abs(said - bytes)).toBeLessThanOrEqual(Math.max(bytes * tolerance, 60));
  });
});
