import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runProgram } from '../processes/run-program.ts';
import { roomJid } from '../sample/room.ts';
import { sampleMessage } from '../sample/sample-message.ts';
import { listen } from '../servers/listen.ts';
import { sendJson } from '../servers/send-json.ts';
import { callLimits } from './limits.ts';

interface Counts {
  readonly calls: number;
  readonly made: Readonly<Record<string, number>>;
  readonly bytes: number;
}

const program = join(import.meta.dirname, 'count-made.mjs');
/** So large that nothing is collected while it is counted. */
const young = ['--expose-gc', '--min-semi-space-size=128', '--max-semi-space-size=128'];
const page = Buffer.from(
  JSON.stringify({ entities: Array.from({ length: 25 }, (_, index) => sampleMessage(index)) }),
);
const sent = Buffer.from(JSON.stringify({ id: '5f1a00000000000000000009' }));

let requests = 0;
let connections = 0;
const server = createServer((request, response) => {
  requests += 1;
  request.resume();
  request.on('end', () => sendJson(response, request.method === 'POST' ? sent : page));
});
server.on('connection', () => {
  connections += 1;
});
// However slow the machine is, no connection is given up meanwhile.
server.keepAliveTimeout = 600_000;

let counts: Readonly<Record<'read' | 'send', Counts>>;
beforeAll(async () => {
  counts = (await runProgram<typeof counts>(...young, program, await listen(server), roomJid)).answer;
}, 120_000);
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe.each(['read', 'send'] as const)('a call to %s', (task) => {
  // Rounded, since something may be made once in a while.
  test.each(Object.entries(callLimits[task].made))('makes %s at most %d times', (name, limit) => {
    expect(Math.round(counts[task].made[name] ?? 0)).toBeLessThanOrEqual(limit);
  });

  test('takes no more memory than it did', () => {
    expect(counts[task].bytes).toBeGreaterThan(0);
    expect(counts[task].bytes).toBeLessThanOrEqual(callLimits[task].bytes);
  });
});

test('each call is one request, and calls one after the other share connections', () => {
  expect(requests).toBe(counts.read.calls + counts.send.calls);
  expect(connections).toBeLessThan(requests / 20);
});
