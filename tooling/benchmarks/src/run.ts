import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Contender } from './contender.ts';
import { official, ours, raw } from './contenders.ts';
import { measure, type Speed } from './rounds.ts';

interface Task {
  readonly name: string;
  readonly callsPerRound: number;
  call(contender: Contender): Promise<unknown>;
}

const tasks: readonly Task[] = [
  { name: 'read 25 messages', callsPerRound: 600, call: (contender) => contender.readHistory(25) },
  { name: 'read 200 messages', callsPerRound: 200, call: (contender) => contender.readHistory(200) },
  { name: 'send a message', callsPerRound: 600, call: (contender) => contender.sendMessage() },
];

const rounds = 7;

const server = fork(join(import.meta.dirname, 'constant-server.ts'));
const [port] = (await once(server, 'message')) as [number];
const baseUrl = `http://127.0.0.1:${port}`;
const contenders = [ours(baseUrl), raw(baseUrl), official(baseUrl)];

console.log(`Node ${process.version}, ${rounds} alternating rounds, medians; ratios of ${contenders[0]?.name} to each peer\n`);
for (const task of tasks) {
  for (const inFlight of [1, 10, 50]) {
    const works = contenders.map((contender) => ({ name: contender.name, once: () => task.call(contender) }));
    const [own, ...peers] = await measure(works, { rounds, callsPerRound: task.callsPerRound, inFlight });
    if (own) console.log(`${task.name}, ${inFlight} in flight: ${peers.map((peer) => compare(own, peer)).join('; ')}`);
  }
}

await Promise.all(contenders.map((contender) => contender.close()));
server.disconnect();

function compare(own: Speed, peer: Speed): string {
  const speed = (own.callsPerSecond / peer.callsPerSecond).toFixed(2);
  const cpu = (own.cpuMicrosecondsPerCall / peer.cpuMicrosecondsPerCall).toFixed(2);
  return `${speed} of the calls a second and ${cpu} of the CPU time of ${peer.name}`;
}
