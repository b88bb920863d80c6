// Loaded before a program: prints at its end what it took.
const { writeSync } = require('node:fs');
const { peakMemory } = require('../processes/peak-memory.cjs');

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeSync(1, JSON.stringify({ cpuMs: (user + system) / 1000, peakBytes: peakMemory() }));
});
