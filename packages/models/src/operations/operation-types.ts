import type * as v from 'valibot';
import type { Operation, PathParameterName } from './define-operation.ts';

/** Values of an operation's path placeholders, unencoded. */
export type OperationPath<TOperation extends Operation> = {
  readonly [TName in PathParameterName<TOperation['path']>]: string;
};

/** Query parameters of an operation, as a caller gives them. */
export type OperationQuery<TOperation extends Operation> = TOperation['query'] extends v.GenericSchema
  ? v.InferInput<TOperation['query']>
  : undefined;

/** Request body of an operation, as a caller gives it. */
export type OperationBody<TOperation extends Operation> = TOperation['body'] extends v.GenericSchema
  ? v.InferInput<TOperation['body']>
  : undefined;

/**
 * Everything that a call of an operation takes: `path` where its path has placeholders, `query` (never
 * required) where it takes parameters, `body` where it takes one.
 */
export type OperationInput<TOperation extends Operation> = ([PathParameterName<TOperation['path']>] extends [
  never,
]
  ? {
      /** Its path has no placeholders. */
      readonly path?: undefined;
    }
  : {
      /** Values of its path placeholders, unencoded. */
      readonly path: OperationPath<TOperation>;
    }) &
  (TOperation['query'] extends v.GenericSchema
    ? {
        /** Its query parameters. */
        readonly query?: OperationQuery<TOperation> | undefined;
      }
    : {
        /** It takes no query parameters. */
        readonly query?: undefined;
      }) &
  (TOperation['body'] extends v.GenericSchema
    ? {
        /** Its request body. */
        readonly body: OperationBody<TOperation>;
      }
    : {
        /** It takes no request body. */
        readonly body?: undefined;
      });

/** Answer of an operation; `undefined` where the platform answers without a body. */
export type OperationOutput<TOperation extends Operation> = TOperation['response'] extends v.GenericSchema
  ? v.InferOutput<TOperation['response']>
  : undefined;
