import { test } from 'vitest';
test('a', async () => { const m = await import('@opentelemetry/api'); console.log(Object.keys(m).length); });
test('b', async () => { const m = await import('@opentelemetry/sdk-trace-base'); console.log(Object.keys(m).length); });
