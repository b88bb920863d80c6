import type { BrowserPage } from '../auth/browser-page.ts';
import type { TokenManager } from '../auth/token-manager.ts';
import type { Clock } from '../clock.ts';
import type { Limiter } from '../limiter/limiter.ts';
import type { ValidationMode } from '../checking/check-answer.ts';
import type { ClientEvents } from '../observing/client-events.ts';
import type { ReportDrift } from '../checking/drift-reporter.ts';
import type { Endpoints } from '../options/endpoints.ts';
import type { Exchange } from '../wire/exchange.ts';
import type { RetryBudget } from '../retry/retry-budget.ts';
import type { RetrySettings } from '../retry/retry-settings.ts';

/** What all calls of one client share. */
export interface ClientCore {
  endpoints: Endpoints;
  readonly allowInsecure: boolean;
  readonly clock: Clock;
  readonly random: () => number;
  readonly exchange: Exchange;
  readonly tokens: TokenManager;
  /** The page that logins run in; `undefined` outside browsers. */
  readonly page: BrowserPage | undefined;
  readonly retry: RetrySettings;
  readonly budget: RetryBudget;
  /** `undefined` when the client is to send without a limit. */
  readonly limiter: Limiter | undefined;
  readonly validation: ValidationMode;
  readonly reportDrift: ReportDrift;
  readonly events: ClientEvents;
  readonly timeoutMs: number;
  /** `undefined` when the caller gave none. */
  readonly deadlineMs: number | undefined;
  readonly maxResponseBytes: number;
  /** Fires when the client is closed. */
  readonly closed: AbortSignal;
}
