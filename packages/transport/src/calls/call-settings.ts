import { type Priority, priorities } from '../limiter/waiting-line.ts';
import type { CallOptions } from '../sender.ts';
import type { ClientCore } from './client-core.ts';
import { oneOf } from '../options/one-of.ts';
import { positive } from '../options/positive.ts';

/** Time for a call that is given none. */
const defaultDeadlineMs = 45_000;

/** The settings of one call, with every default filled in. */
export interface CallSettings {
  readonly deadlineMs: number;
  /** Whether the wait in the client's own line does not count; it does where a deadline was given. */
  readonly patient: boolean;
  readonly timeoutMs: number;
  readonly priority: Priority;
}

/** Checks the options of a call and fills in what the client has been given. */
export function callSettings(
  core: Pick<ClientCore, 'deadlineMs' | 'timeoutMs'>,
  options: CallOptions,
): CallSettings {
  const givenMs = positive('deadlineMs', options.deadlineMs ?? core.deadlineMs);
  return {
    deadlineMs: givenMs ?? defaultDeadlineMs,
    patient: givenMs === undefined,
    timeoutMs: positive('timeoutMs', options.timeoutMs ?? core.timeoutMs),
    priority: oneOf('priority', options.priority ?? 'interactive', priorities),
  };
}
