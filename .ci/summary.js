// Adds up the test reports of every package and closes with one plain line.
import { globSync, readFileSync } from 'node:fs';

let passed = 0;
let failed = 0;
for (const file of globSync('{packages,apps,tooling}/*/.reports/*.json')) {
  const report = JSON.parse(readFileSync(file, 'utf8'));
  passed += report.numPassedTests;
  failed += report.numFailedTests;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
