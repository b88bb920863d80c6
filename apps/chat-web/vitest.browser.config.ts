import { unitTests } from '@genesys-chat/config/vitest';
import type { ViteUserConfig } from 'vitest/config';

const { test, ...settings } = unitTests() as ViteUserConfig;

export default {
  ...settings,
  test: {
    ...test,
    include: ['test/browser/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: '.reports/vitest-browser.json' }]],
    typecheck: { enabled: false },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Each file has an app, a fake and a browser of its own.
    maxWorkers: 2,
  },
} satisfies ViteUserConfig;
