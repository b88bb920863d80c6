import { unitTests } from '@genesys-chat/config/vitest';

/** Processes that are started, files that are synced and thousands of requests take a while on a busy machine. */
export default unitTests({ testTimeout: 60_000 });
