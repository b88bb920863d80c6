import type { FakeGenesysCloud } from '@genesys-chat/testing-fakes';

/** A fault of the soak. */
export interface SoakFault {
  /** What happens, for somebody who reads the page. */
  readonly title: string;
  readonly fault: { readonly hits: number };
}

/** Has about one request in fourteen fail, and one event of a socket in twenty, in ways that differ. */
export function addFaults({ faults }: FakeGenesysCloud): SoakFault[] {
  return [
    {
      title: '429 with Retry-After',
      fault: faults.add('rate-limited', { retryAfter: 1, rate: 0.002, seed: 'too many' }),
    },
    { title: '500', fault: faults.add('status', { status: 500, rate: 0.01, seed: 'broken' }) },
    { title: '503', fault: faults.add('status', { status: 503, rate: 0.01, seed: 'busy' }) },
    {
      title: '503 after doing what was asked',
      fault: faults.add('status-after-processing', { status: 503, rate: 0.005, seed: 'late' }),
    },
    {
      title: 'connection reset before anything is done',
      fault: faults.add('reset-before-processing', { rate: 0.01, seed: 'before' }),
    },
    {
      title: 'connection reset after doing what was asked',
      fault: faults.add('reset-after-processing', { rate: 0.01, seed: 'after' }),
    },
    {
      title: 'connection reset in the middle of the body',
      fault: faults.add('reset-mid-body', { rate: 0.005, seed: 'middle' }),
    },
    {
      title: 'slow body',
      fault: faults.add('drip-body', { bytes: 4096, everyMs: 100, rate: 0.01, seed: 'slow' }),
    },
    {
      title: 'body cut off',
      fault: faults.add('truncated-body', { contentLength: 'right', rate: 0.005, seed: 'cut' }),
    },
    {
      title: 'body shorter than promised',
      fault: faults.add('truncated-body', { contentLength: 'wrong', rate: 0.005, seed: 'short' }),
    },
    {
      title: 'token refused before its time',
      fault: faults.add('expired-token', { rate: 0.002, seed: 'token' }),
    },
    { title: 'socket closed', fault: faults.add('socket-close', { rate: 0.002, seed: 'close' }) },
    { title: 'event lost', fault: faults.add('socket-gap', { rate: 0.01, seed: 'gap' }) },
    { title: 'event twice', fault: faults.add('socket-duplicate', { rate: 0.02, seed: 'twice' }) },
    { title: 'event late', fault: faults.add('socket-reorder', { rate: 0.02, seed: 'order' }) },
  ];
}
