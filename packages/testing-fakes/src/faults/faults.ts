import type { OperationName } from '../http/operation-name.ts';
import { refuseUnknownOperation } from '../http/operation-names.ts';
import { InputError } from '../internal/input-error.ts';
import { refuseUnknownFields } from '../internal/refuse-unknown.ts';
import { type FakeRequest, pathOf } from '../http/fake-request.ts';
import type {
  ActiveFault,
  FaultName,
  FaultOptions,
  FaultTimes,
  HttpFaultName,
  SocketFaultName,
} from './fault.ts';
import { fieldsOfFault, isHttpFaultName, isSocketFaultName } from './fault-names.ts';
import type { RequestScope, SocketScope, SocketText } from './fault-scope.ts';
import { matchesPattern } from './matches-pattern.ts';
import { type AnswerParts, refuseUnsendable } from './refuse-unsendable.ts';
import { SetFault } from './set-fault.ts';

/** Options of a fault, as arguments: they may be left out where none of them is required. */
export type FaultArguments<TName extends FaultName, TMore> =
  Partial<FaultOptions<TName>> extends FaultOptions<TName>
    ? [options?: FaultOptions<TName> & TMore]
    : [options: FaultOptions<TName> & TMore];

/** A fault that strikes now. */
export interface Strike<TName extends FaultName> {
  readonly name: TName;
  readonly options: FaultOptions<TName>;
}

/** Faults on demand, by name: each strikes the requests or events of its scope, as often as it is told to. */
export class Faults {
  #faults: SetFault[] = [];

  /**
   * Sets a fault for the next request or event of its scope, once.
   *
   * @param name - Name of the fault.
   * @param options - Its settings, and what it strikes.
   * @returns The fault.
   *
   * @example
   * ```ts
   * cloud.faults.next('reset-after-processing', { operation: 'postChatsRoomMessages' });
   * ```
   */
  next<TName extends FaultName>(name: TName, ...options: FaultArguments<TName, unknown>): ActiveFault {
    return this.#set(name, { ...options[0], times: 1 });
  }

  /**
   * Sets a fault until it is removed, or for a number of times.
   *
   * @param name - Name of the fault.
   * @param options - Its settings, what it strikes and how often.
   * @returns The fault.
   *
   * @example
   * ```ts
   * cloud.faults.add('status', { status: 503, rate: 0.2, seed: 'a bad day' });
   * ```
   */
  add<TName extends FaultName>(name: TName, ...options: FaultArguments<TName, FaultTimes>): ActiveFault {
    return this.#set(name, { ...options[0] });
  }

  /** Faults that may strike still, in the order in which they are asked. */
  get active(): readonly ActiveFault[] {
    return this.#faults.filter(({ isSpent }) => !isSpent);
  }

  /** Takes all faults away. */
  clear(): void {
    this.#faults = [];
  }

  /**
   * Finds the fault that strikes a request.
   *
   * @internal
   */
  strikeRequest(
    request: FakeRequest,
    operation: OperationName | undefined,
  ): Strike<HttpFaultName> | undefined {
    const strikes = ({ name, options }: SetFault): boolean =>
      isHttpFaultName(name) && isInScope(options, request, operation);
    return this.#strike(strikes) as Strike<HttpFaultName> | undefined;
  }

  /**
   * Finds the fault, one of some kinds, that strikes something of a socket.
   *
   * @internal
   */
  strikeSocket(event: SocketText, names: readonly SocketFaultName[]): Strike<SocketFaultName> | undefined {
    const strikes = ({ name, options }: SetFault): boolean =>
      isSocketFaultName(name) && names.includes(name) && hears(options, event);
    return this.#strike(strikes) as Strike<SocketFaultName> | undefined;
  }

  #strike(mayStrike: (fault: SetFault) => boolean): object | undefined {
    const fault = this.#faults.find((each) => mayStrike(each) && each.strikes());
    if (fault?.isSpent === true) fault.remove();
    return fault;
  }

  #set(name: FaultName, options: FaultTimes & Pick<RequestScope, 'operation'> & AnswerParts): ActiveFault {
    if (!isHttpFaultName(name) && !isSocketFaultName(name)) {
      throw new InputError('name', `there is no fault named ${String(name)}.`);
    }
    refuseUnknownFields(`the fault ${name}`, options, fieldsOfFault(name));
    for (const operation of [options.operation ?? []].flat()) refuseUnknownOperation(operation);
    refuseUnsendable(options);
    const fault = new SetFault(name, options, (removed) => {
      this.#faults = this.#faults.filter((each) => each !== removed);
    });
    this.#faults.push(fault);
    return fault;
  }
}

function isInScope(
  { operation: wanted, route, when }: RequestScope,
  request: FakeRequest,
  operation: OperationName | undefined,
): boolean {
  if (wanted !== undefined && (operation === undefined || ![wanted].flat().includes(operation))) return false;
  if (route !== undefined && !matchesPattern(`${request.method} ${pathOf(request)}`, route)) return false;
  return when === undefined || when(request);
}

function hears({ topic, channelId, when }: SocketScope, event: SocketText): boolean {
  if (topic !== undefined && !matchesPattern(event.topicName, topic)) return false;
  if (channelId !== undefined && channelId !== event.channelId) return false;
  return when === undefined || when(event);
}
