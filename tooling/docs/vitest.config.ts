import { unitTests } from '@genesys-chat/config/vitest';

export default unitTests({ testTimeout: 120_000, hookTimeout: 120_000 });
