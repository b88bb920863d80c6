import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';
import { formatNumber } from '../measuring/format.ts';

const packages = join(import.meta.dirname, '../../node_modules');

/** Says where and with what the figures were measured. */
export function describeMachine(): string[] {
  const [cpu] = cpus();
  const memory = formatNumber(totalmem() / 1024 ** 3);
  return [
    `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    `Node ${process.version} on ${type()} ${release()}, ${process.arch}`,
    `${availableParallelism()} cores of ${cpu?.model.trim()}, ${memory} GiB`,
    [
      `undici ${versionOf('undici')}`,
      `purecloud-platform-client-v2 ${versionOf('purecloud-platform-client-262')}`,
      `valibot ${versionOf('valibot')}`,
      `ws ${versionOf('ws')}`,
    ].join(', '),
  ];
}

/** Says how many programs wanted to run at a time in the last minute. */
export function describeLoad(): string {
  return loadavg()[0]?.toFixed(1) ?? 'unknown';
}

function versionOf(name: string): string {
  const text = readFileSync(join(packages, name, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
