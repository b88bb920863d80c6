import { expect, test } from 'vitest';
import { timeShares } from './time-shares.ts';

function node(id: number, functionName: string, url: string) {
  return { id, callFrame: { functionName, url, scriptId: '1', lineNumber: 1, columnNumber: 1 } };
}

const nodes = [
  node(1, '(root)', ''),
  node(2, '(idle)', ''),
  node(3, 'parse', ''),
  node(4, 'send', 'file:///home/me/packages/transport/dist/index.js'),
  node(5, 'fetch', 'node:internal/deps/undici/undici'),
];

test('sums up by place what ran, and leaves idle time out', () => {
  const profile = {
    nodes,
    startTime: 0,
    endTime: 9,
    samples: [2, 3, 4, 4, 5],
    timeDeltas: [500, 2, 3, 3, 2],
  };

  expect(timeShares(profile)).toEqual([
    { place: 'transport', share: 0.6 },
    { place: 'JSON.parse and Date.parse', share: 0.2 },
    { place: 'fetch of Node (undici)', share: 0.2 },
  ]);
});
