import { unitTests } from '@genesys-chat/config/vitest';
import { mergeConfig, type ViteUserConfig } from 'vitest/config';

export default mergeConfig(unitTests() as ViteUserConfig, {
  test: {
    include: ['src/**/*.test.tsx', 'server/**/*.test.ts'],
    exclude: ['test/browser/**', 'node_modules/**'],
    typecheck: { enabled: false },
  },
});
