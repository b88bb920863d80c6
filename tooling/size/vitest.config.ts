import { unitTests } from '@genesys-chat/config/vitest';

export default unitTests();
