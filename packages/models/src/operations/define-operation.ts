import type * as v from 'valibot';
import type { Permissions } from './permissions.ts';

/** HTTP methods that the platform uses. */
export type HttpMethod = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Part of the Platform API that an operation belongs to, named as in the official SDKs. */
export type ApiName = 'ChatApi' | 'NotificationsApi' | 'TokensApi' | 'UsersApi';

/**
 * Revisions of the API that have an operation: `seed` is Platform API 7617 of December 2023, `current` is
 * Platform API 10706 of August 2026.
 */
export type Revision = 'seed' | 'current';

/** Names of the values that a path takes, read off its `{placeholders}`. */
export type PathParameterName<TPath extends string> = TPath extends `${string}{${infer TName}}${infer TRest}`
  ? TName | PathParameterName<TRest>
  : never;

/** What a call has to say about one operation: written once, read by the client, the fake and the documents. */
export interface OperationDefinition<
  TId extends string = string,
  TPath extends string = string,
  TQuery extends v.GenericSchema | undefined = v.GenericSchema | undefined,
  TBody extends v.GenericSchema | undefined = v.GenericSchema | undefined,
  TResponse extends v.GenericSchema | undefined = v.GenericSchema | undefined,
> {
  /** Name of the operation, as the platform's own SDKs call the method. */
  readonly id: TId;
  /** HTTP method. */
  readonly method: HttpMethod;
  /** Path with `{placeholders}`, each standing for one encoded path segment. */
  readonly path: TPath;
  /** What it does, in one sentence. */
  readonly summary: string;
  /** Checks the query parameters; absent when the operation takes none. */
  readonly query?: TQuery;
  /** Checks the request body; absent when the operation takes none. */
  readonly body?: TBody;
  /** Checks the answer; absent when the operation answers without a body. */
  readonly response?: TResponse;
  /** Permissions that the platform asks for. */
  readonly permissions: Permissions;
  /**
   * Whether sending the request twice leaves the platform as sending it once does.
   *
   * @defaultValue `true` for every method but POST
   */
  readonly repeatable?: boolean;
  /**
   * Status that, on a repeated attempt, says that an earlier attempt had worked.
   *
   * @defaultValue 404 for DELETE, none otherwise
   */
  readonly alreadyDoneStatus?: number;
  /**
   * Status of a success.
   *
   * @defaultValue 200 with a response, 204 without
   */
  readonly successStatus?: number;
  /** Part of the Platform API that it belongs to. */
  readonly api?: ApiName;
  /** Revisions of the API that have it. */
  readonly revisions: readonly Revision[];
}

/** An operation of the Platform API with its defaults filled in. */
export interface Operation<
  TId extends string = string,
  TPath extends string = string,
  TQuery extends v.GenericSchema | undefined = v.GenericSchema | undefined,
  TBody extends v.GenericSchema | undefined = v.GenericSchema | undefined,
  TResponse extends v.GenericSchema | undefined = v.GenericSchema | undefined,
> {
  /** Name of the operation, as the platform's own SDKs call the method. */
  readonly id: TId;
  /** HTTP method. */
  readonly method: HttpMethod;
  /** Path with `{placeholders}`, each standing for one encoded path segment. */
  readonly path: TPath;
  /** What it does, in one sentence. */
  readonly summary: string;
  /** Checks the query parameters; `undefined` when the operation takes none. */
  readonly query: TQuery;
  /** Checks the request body; `undefined` when the operation takes none. */
  readonly body: TBody;
  /** Checks the answer; `undefined` when the operation answers without a body. */
  readonly response: TResponse;
  /** Permissions that the platform asks for. */
  readonly permissions: Permissions;
  /** Whether sending the request twice leaves the platform as sending it once does. */
  readonly repeatable: boolean;
  /** Status that, on a repeated attempt, says that an earlier attempt had worked. */
  readonly alreadyDoneStatus: number | undefined;
  /** Status of a success. */
  readonly successStatus: number;
  /** Part of the Platform API that it belongs to. */
  readonly api: ApiName;
  /** Revisions of the API that have it. */
  readonly revisions: readonly Revision[];
}

/**
 * Describes an operation.
 *
 * @param definition - Facts of the operation; what is left out gets the default of its method.
 * @returns The operation, for {@link Operation | sending or serving}.
 *
 * @example
 * ```ts
 * const getChatsRoomOperation = defineOperation({
 *   id: 'getChatsRoom',
 *   method: 'GET',
 *   path: '/api/v2/chats/rooms/{roomJid}',
 *   summary: 'Reads the properties of a room.',
 *   response: RoomSchema,
 *   permissions: anyOf('chat:chat:access', 'chat:room:view'),
 *   revisions: ['seed', 'current'],
 * });
 * ```
 */
export function defineOperation<
  const TId extends string,
  const TPath extends string,
  TQuery extends v.GenericSchema | undefined = undefined,
  TBody extends v.GenericSchema | undefined = undefined,
  TResponse extends v.GenericSchema | undefined = undefined,
>(
  definition: OperationDefinition<TId, TPath, TQuery, TBody, TResponse>,
): Operation<TId, TPath, TQuery, TBody, TResponse> {
  const { method, response } = definition;
  return {
    ...definition,
    query: definition.query as TQuery,
    body: definition.body as TBody,
    response: response as TResponse,
    repeatable: definition.repeatable ?? method !== 'POST',
    alreadyDoneStatus: definition.alreadyDoneStatus ?? (method === 'DELETE' ? 404 : undefined),
    successStatus: definition.successStatus ?? (response ? 200 : 204),
    api: definition.api ?? 'ChatApi',
  };
}
