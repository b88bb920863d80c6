import { carryPastFetch } from '../test/past-fetch.ts';

// The fault matrix once more, on the way that requests take in Node unless an application gives a `fetch`.
carryPastFetch();
await import('./fault-matrix.answers.test.ts');
await import('./fault-matrix.calls.test.ts');
await import('./fault-matrix.limits.test.ts');
await import('./fault-matrix.statuses.test.ts');
await import('./fault-matrix.tokens.test.ts');
