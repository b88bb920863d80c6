import { unitTests } from '@genesys-chat/config/vitest';

export default unitTests({ globalSetup: './src/stranger-setup.ts', testTimeout: 900_000 });
