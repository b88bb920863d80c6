import type { FakeResponse } from '../http/fake-response.ts';
import type { HttpFaultName } from './fault.ts';
import type { Strike } from './faults.ts';
import { type FaultContext, httpFaultPlayers } from './http-fault-players.ts';

/** Answers a request as the fault that strikes it does. */
export function playHttpFault({ name, options }: Strike<HttpFaultName>, context: FaultContext): FakeResponse {
  const play = httpFaultPlayers[name] as (settings: object, context: FaultContext) => FakeResponse;
  return play(options, context);
}
