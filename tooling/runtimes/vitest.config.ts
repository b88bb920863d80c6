import { unitTests } from '@genesys-chat/config/vitest';

export default unitTests({
  globalSetup: '@genesys-chat/packed/stranger-setup',
  testTimeout: 60_000,
  hookTimeout: 60_000,
});
