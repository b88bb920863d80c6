import { createRequire } from 'node:module';
import { unitTests } from '@genesys-chat/config/vitest';
import { mergeConfig, type ViteUserConfig } from 'vitest/config';

// The ES modules of OpenTelemetry are meant for bundlers: their imports have no extensions, so Node cannot load them.
const { resolve } = createRequire(import.meta.url);
const names = ['@opentelemetry/api', '@opentelemetry/sdk-trace-base'];

export default mergeConfig(unitTests() as ViteUserConfig, {
  resolve: { alias: Object.fromEntries(names.map((name) => [name, resolve(name)])) },
});
