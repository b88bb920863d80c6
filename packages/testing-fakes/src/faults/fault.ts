import type { RequestScope, SocketScope } from './fault-scope.ts';
import type { HttpFaultSettings } from './fault-settings.ts';
import type { SocketFaultSettings } from './socket-fault-settings.ts';

/** Name of a fault of an HTTP answer. */
export type HttpFaultName = keyof HttpFaultSettings;

/** Name of a fault of a notification socket. */
export type SocketFaultName = keyof SocketFaultSettings;

/** Name of a fault. */
export type FaultName = HttpFaultName | SocketFaultName;

/** What a fault takes: its own settings, and what it strikes. */
export type FaultOptions<TName extends FaultName> = TName extends HttpFaultName
  ? HttpFaultSettings[TName] & RequestScope
  : TName extends SocketFaultName
    ? SocketFaultSettings[TName] & SocketScope
    : never;

/** How often a fault strikes until it is spent. */
export interface FaultTimes {
  /**
   * How often it strikes.
   *
   * @defaultValue until it is removed
   */
  readonly times?: number;
}

/** A fault that was set. */
export interface ActiveFault {
  /** Its name. */
  readonly name: FaultName;
  /** How often it has struck. */
  readonly hits: number;
  /** Whether it will strike no more. */
  readonly isSpent: boolean;
  /** Takes it away. */
  remove(): void;
}
