import type { Operation, OperationPath } from '@genesys-chat/models';
import type * as v from 'valibot';
import type { World } from '../internal/world.ts';
import type { Caller } from './caller.ts';

type Checked<TSchema> = TSchema extends v.GenericSchema ? v.InferOutput<TSchema> : undefined;

/** What serving an operation gives; nothing when the platform answers without a body. */
export type Answer<TOperation extends Operation> = TOperation['response'] extends v.GenericSchema
  ? v.InferOutput<TOperation['response']>
  : void;

/** A request for one operation, taken apart and checked. */
export interface Call<TOperation extends Operation> {
  /** Values of the path, decoded. */
  readonly path: OperationPath<TOperation>;
  readonly query: Checked<TOperation['query']>;
  readonly body: Checked<TOperation['body']>;
  readonly caller: Caller;
  readonly world: World;
}

/** An operation and what serves it. */
export interface Route {
  readonly operation: Operation;
  readonly handle: (call: Call<Operation>) => unknown;
}

/**
 * Serves an operation of the table.
 *
 * @param operation - Says method, path, permissions, checks and status.
 * @param handle - Makes the answer, or throws a `PlatformError`.
 * @returns The route.
 */
export function serve<TOperation extends Operation>(
  operation: TOperation,
  handle: (call: Call<TOperation>) => Answer<TOperation>,
): Route {
  return { operation, handle };
}
