import { unitTests } from '@genesys-chat/config/vitest';
import type { ViteUserConfig } from 'vitest/config';

const settings = unitTests() as ViteUserConfig;

const config: ViteUserConfig = {
  ...settings,
  // As everywhere, but for the condition `module`: what OpenTelemetry offers under it is meant for bundlers, and has
  // imports without extensions, which Node cannot follow.
  ssr: { resolve: { conditions: ['@genesys-chat/source', 'node'] } },
  // Properties are tried hundreds of times, which takes long on a machine that is busy.
  test: { ...settings.test, testTimeout: 60_000 },
};

export default config;
