import type { ClientHooks, DriftReport, LimitInfo, ResponseInfo, RetryInfo } from '@genesys-chat/transport';
import { createStore } from '../state/create-store.ts';

/** What the packages tell about themselves while the app runs. None of it is message text. */
export interface Diagnostics {
  /** The newest answers, newest first. */
  readonly answers: readonly ResponseInfo[];
  /** The newest repeats, newest first. */
  readonly retries: readonly RetryInfo[];
  /** All repeats, also those that are no longer among the newest. */
  readonly retryCount: number;
  /** What held calls back last. */
  readonly limit: LimitInfo | undefined;
  readonly drifts: readonly DriftReport[];
}

const most = 30;

/** What the packages told so far. */
export const diagnostics = createStore<Diagnostics>({
  answers: [],
  retries: [],
  retryCount: 0,
  limit: undefined,
  drifts: [],
});

function note(change: (before: Diagnostics) => Partial<Diagnostics>): void {
  diagnostics.set((before) => ({ ...before, ...change(before) }));
}

/** Hears everything that the diagnostics show. */
export const diagnosticHooks: ClientHooks = {
  afterResponse: (answer) => note(({ answers }) => ({ answers: [answer, ...answers].slice(0, most) })),
  onRetry: (retry) =>
    note(({ retries, retryCount }) => ({
      retries: [retry, ...retries].slice(0, most),
      retryCount: retryCount + 1,
    })),
  onLimit: (limit) => note(() => ({ limit })),
  onDrift: (drift) => note(({ drifts }) => ({ drifts: [drift, ...drifts].slice(0, most) })),
};
