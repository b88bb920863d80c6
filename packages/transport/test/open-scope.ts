import { Scope } from '../src/scope/scope.ts';
import { VirtualClock } from './virtual-clock.ts';

/** Opens a scope whose time stands still, with so much of it left. */
export function openScope(signal?: AbortSignal, leftMs = 600_000): Scope {
  return new Scope(new VirtualClock(), [signal], leftMs, () => new Error('timed out'));
}
