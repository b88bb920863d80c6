import { defaultClientConditions, defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import type { InlineConfig } from 'vitest/node';

/** Neighbours are read from their sources, so that a test needs no build. */
const sourceCondition = '@genesys-chat/source';

/** What a package may decide for itself. */
export interface UnitTestOptions extends Pick<InlineConfig, 'globalSetup' | 'testTimeout' | 'hookTimeout'> {}

/** Test settings of every package: tests and type tests beside the sources. */
export function unitTests(options: UnitTestOptions = {}): ReturnType<typeof defineConfig> {
  return defineConfig({
    resolve: { conditions: [sourceCondition, ...defaultClientConditions] },
    ssr: { resolve: { conditions: [sourceCondition, ...defaultServerConditions] } },
    test: {
      include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
      typecheck: { enabled: true, include: ['src/**/*.test-d.ts'] },
      reporters: ['default', ['json', { outputFile: '.reports/vitest.json' }]],
      ...options,
    },
  });
}
