import { unitTests } from '@genesys-chat/config/vitest';

export default unitTests({
  globalSetup: '@genesys-chat/packed/stranger-setup',
  testTimeout: 300_000,
  hookTimeout: 300_000,
});
