import type { FakeGenesysCloud, FakeSnapshot } from '../fake-genesys-cloud.ts';
import type { ActiveFault } from '../faults/fault.ts';
import { notFound } from '../http/platform-error.ts';
import type { OperationName } from '../http/operation-name.ts';
import { InputError } from '../internal/input-error.ts';
import type { RecordedRequest } from '../journal/recorded-request.ts';
import { readBehaviour, writeBehaviour } from './control-behaviour.ts';
import {
  AssertionInputSchema,
  ClientInputSchema,
  ClockInputSchema,
  CloseInputSchema,
  RoomInputSchema,
  TokenInputSchema,
  UserInputSchema,
} from './control-inputs.ts';
import { readFault } from './read-fault.ts';
import { readInput } from './read-input.ts';

/** What a command works on. */
export interface ControlContext {
  readonly cloud: FakeGenesysCloud;
  /** Snapshots by name. */
  readonly snapshots: Map<string, FakeSnapshot>;
  /** Faults that were set from outside, by their id. */
  readonly faults: Map<string, ActiveFault>;
  /** Last part of the path, decoded. */
  readonly name: string;
  readonly query: URLSearchParams;
  /** Parsed body. */
  readonly input: unknown;
}

/** Answers a command with what to send as JSON; nothing is 204. */
export type ControlCommand = (context: ControlContext) => unknown;

/** Every command, by its method and path; `*` stands for the name. */
export const controlCommands: ReadonlyMap<string, ControlCommand> = new Map<string, ControlCommand>([
  ['GET /', ({ cloud: { users, rooms, clients } }) => ({ users, rooms, clients })],
  ['GET /faults', ({ faults }) => [...faults].map(([id, fault]) => describeFault(id, fault))],
  ['POST /faults', setFault],
  [
    'DELETE /faults',
    ({ cloud, faults }) => {
      cloud.faults.clear();
      faults.clear();
    },
  ],
  [
    'DELETE /faults/*',
    ({ faults, name }) => {
      const fault = faults.get(name);
      if (!fault) throw notFound('fault', name);
      fault.remove();
      faults.delete(name);
    },
  ],
  ['GET /requests', listRequests],
  ['DELETE /requests', ({ cloud }) => cloud.requests.clear()],
  ['POST /requests/assert', assertSent],
  ['GET /behaviour', ({ cloud }) => writeBehaviour(cloud.behaviour)],
  [
    'PATCH /behaviour',
    ({ cloud, input }) => {
      cloud.behave(readBehaviour(input));
      return writeBehaviour(cloud.behaviour);
    },
  ],
  ['GET /clock', ({ cloud }) => ({ now: cloud.clock.now() })],
  [
    'POST /clock',
    ({ cloud, input }) => {
      cloud.advance(readInput(ClockInputSchema, input).advanceMs);
      return { now: cloud.clock.now() };
    },
  ],
  [
    'POST /reset',
    ({ cloud, faults }) => {
      cloud.reset();
      faults.clear();
    },
  ],
  ['PUT /snapshots/*', ({ cloud, snapshots, name }) => void snapshots.set(name, cloud.snapshot())],
  [
    'POST /snapshots/*',
    ({ cloud, snapshots, name }) => {
      const snapshot = snapshots.get(name);
      if (!snapshot) throw notFound('snapshot', name);
      cloud.restore(snapshot);
    },
  ],
  ['DELETE /snapshots/*', ({ snapshots, name }) => void snapshots.delete(name)],
  ['POST /tokens', makeToken],
  ['POST /users', ({ cloud, input }) => cloud.addUser(withoutGaps(readInput(UserInputSchema, input)))],
  ['POST /rooms', ({ cloud, input }) => cloud.addRoom(withoutGaps(readInput(RoomInputSchema, input)))],
  ['POST /clients', ({ cloud, input }) => cloud.addClient(withoutGaps(readInput(ClientInputSchema, input)))],
  ['POST /sockets/close', closeSockets],
]);

function setFault({ cloud, faults, input }: ControlContext): unknown {
  const { name, options } = readFault(input);
  const fault = cloud.faults.add(name as 'html', options);
  for (const [id, each] of faults) if (each.isSpent) faults.delete(id);
  const numbers = [...faults.keys()].map((id) => Number(id.replace('fault-', '')));
  const id = `fault-${Math.max(0, ...numbers) + 1}`;
  faults.set(id, fault);
  return describeFault(id, fault);
}

function describeFault(id: string, { name, hits, isSpent }: ActiveFault): object {
  return { id, name, hits, isSpent };
}

function listRequests({ cloud, query }: ControlContext): unknown {
  const operation = query.get('operation');
  const entries = operation === null ? cloud.requests.all : cloud.requests.for(operation as OperationName);
  return entries.map(describeRequest);
}

function describeRequest(entry: RecordedRequest): object {
  const { number, at, method, path, operation, pathValues, query, headers, body, status, answer, fault } =
    entry;
  return { number, at, method, path, operation, pathValues, query, headers, body, status, answer, fault };
}

function assertSent({ cloud, input }: ControlContext): unknown {
  const { operation, expected = {}, times } = readInput(AssertionInputSchema, input);
  try {
    const fitting = cloud.requests.assertSent(operation as OperationName, withoutGaps(expected), times);
    return { holds: true, requests: fitting.map(describeRequest) };
  } catch (error) {
    if (error instanceof InputError) throw error;
    return { holds: false, reason: error instanceof Error ? error.message : '' };
  }
}

function makeToken({ cloud, input }: ControlContext): unknown {
  const { userId, ...options } = readInput(TokenInputSchema, input);
  const user = cloud.users.find(({ id }) => id === userId);
  if (userId !== undefined && !user) throw notFound('user', userId);
  const { clientId } = options;
  if (clientId !== undefined && !cloud.clients.some((client) => client.clientId === clientId)) {
    throw notFound('client', clientId);
  }
  return { token: cloud.tokenFor(user, options) };
}

function closeSockets({ cloud, input }: ControlContext): void {
  const { afterMs, ...options } = readInput(CloseInputSchema, input);
  if (afterMs === undefined) cloud.closeSockets(withoutGaps(options));
  else cloud.closeSocketsSoon(afterMs);
}

/** Entries that are `undefined` are not there. */
function withoutGaps<TInput extends object>(
  input: TInput,
): { [TName in keyof TInput]: Exclude<TInput[TName], undefined> } {
  const entries = Object.entries(input).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [TName in keyof TInput]: Exclude<TInput[TName], undefined> };
}
