import { Session } from 'node:inspector/promises';
import { type TimeShare, timeShares } from './time-shares.ts';

/** Does something and tells where its CPU time went. Being watched slows it down, so it is not measured meanwhile. */
export async function profileWork(work: () => Promise<unknown>): Promise<TimeShare[]> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  await work();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return timeShares(profile);
}
