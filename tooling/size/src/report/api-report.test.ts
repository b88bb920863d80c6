import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedPackages } from '@genesys-chat/packed';
import { expect, test } from 'vitest';
import { apiReport } from './api-report.ts';

test.each(publishedPackages)(
  'api.d.ts says the public surface of $name; `pnpm turbo run write` updates it',
  (published) => {
    const file = join(published.folder, 'api.d.ts');
    const committed = existsSync(file) ? readFileSync(file, 'utf8') : '';

    expect(apiReport(published)).toBe(committed);
  },
);
