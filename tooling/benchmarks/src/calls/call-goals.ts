import type { Goal } from '../benchmark.ts';
import type { ContenderName } from '../contenders/names.ts';
import type { CallTaskName } from './call-task.ts';

/** What calls of one kind are meant to reach against one peer. */
export function callGoal(task: CallTaskName, inFlight: number, peer: ContenderName): Goal | undefined {
  const value = {
    'read 25 messages': { raw: 0.8, official: inFlight === 1 ? 1.5 : 2.5 },
    'read 200 messages': { raw: 0.85, official: 1.25 },
    'send a message': inFlight === 10 ? { raw: 0.6, official: 3.5 } : undefined,
  }[task]?.[peer === 'undici.request' ? 'raw' : 'official'];
  return value === undefined ? undefined : { kind: 'at least', value };
}

/** What the CPU time of a call is meant to stay below. */
export function cpuGoal(task: CallTaskName, peer: ContenderName): Goal | undefined {
  if (task !== 'read 25 messages' || peer !== 'official SDK') return undefined;
  return { kind: 'at most', value: 0.4 };
}
