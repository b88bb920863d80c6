// The public surface of this package, made from what is built. A change here is a change for its users.
// After one that is meant: pnpm turbo run write

// @genesys-chat/transport

import { Detail, Operation, OperationInput, OperationOutput } from "@genesys-chat/models";
type AccessToken = string | (() => string | Promise<string>);
interface PopupWindow { readonly closed: boolean; close(): void; }
interface PageMessage { readonly data: unknown; readonly origin: string; readonly source: unknown; }
interface PageLocation { readonly href: string; assign(url: string): void; }
interface PageHistory { replaceState(data: unknown, unused: string, url: string): void; }
interface PageOpener { postMessage(message: unknown, targetOrigin: string): void; }
interface BrowserPage {
  readonly location: PageLocation;
  readonly history: PageHistory;
  readonly sessionStorage: Storage;
  readonly opener?: PageOpener | null;
  open?(url: string, target: string, features: string): PopupWindow | null;
  close?(): void;
  addEventListener?(type: 'message', listener: (message: PageMessage) => void): void;
  removeEventListener?(type: 'message', listener: (message: PageMessage) => void): void;
}
interface AuthData {
  readonly accessToken: string;
  readonly refreshToken?: string | undefined;
  readonly tokenExpiryTime?: number | undefined;
  readonly tokenExpiryTimeString?: string | undefined;
  readonly state?: string | undefined;
}
interface TokenStore {
  readonly lockName?: string | undefined;
  read(): AuthData | undefined | Promise<AuthData | undefined>;
  write(tokens: AuthData | undefined): void | Promise<void>;
}
interface Gateway {
  readonly host: string;
  readonly protocol?: string | undefined;
  readonly port?: number | string | undefined;
  readonly path_params_api?: string | undefined;
  readonly path_params_login?: string | undefined;
}
type LogFacts = Readonly<Record<string, string | number | undefined>>;
interface Logger {
  debug(message: string, facts: LogFacts): void;
  info(message: string, facts: LogFacts): void;
  warn(message: string, facts: LogFacts): void;
  error(message: string, facts: LogFacts): void;
}
interface RateLimit { readonly requests: number; readonly windowMs: number; }
interface RateLimitStore {
  take(limit: RateLimit): number | Promise<number>;
  pause(forMs: number, limit: RateLimit): void | Promise<void>;
}
interface RateLimitOptions {
  readonly requestsPerMinute?: number | undefined;
  readonly store?: RateLimitStore | undefined;
}
export declare const PureCloudRegionHosts: {
  readonly us_east_1: 'mypurecloud.com';
  readonly us_east_2: 'use2.us-gov-pure.cloud';
  readonly us_west_2: 'usw2.pure.cloud';
  readonly ca_central_1: 'cac1.pure.cloud';
  readonly mx_central_1: 'mxc1.pure.cloud';
  readonly sa_east_1: 'sae1.pure.cloud';
  readonly eu_west_1: 'mypurecloud.ie';
  readonly eu_west_2: 'euw2.pure.cloud';
  readonly eu_central_1: 'mypurecloud.de';
  readonly eu_central_2: 'euc2.pure.cloud';
  readonly ap_south_1: 'aps1.pure.cloud';
  readonly ap_northeast_1: 'mypurecloud.jp';
  readonly ap_northeast_2: 'apne2.pure.cloud';
  readonly ap_northeast_3: 'apne3.pure.cloud';
  readonly ap_southeast_1: 'apse1.pure.cloud';
  readonly ap_southeast_2: 'mypurecloud.com.au';
  readonly me_central_1: 'mec1.pure.cloud';
  readonly eusc_de_east_1: 'edee1.eusc-pure.cloud';
};
type RegionName = keyof typeof PureCloudRegionHosts;
interface RetryOptions {
  readonly maxAttempts?: number | undefined;
  readonly maxRetryAfterMs?: number | undefined;
  readonly backoff?: 'jitter' | 'genesys' | undefined;
}
interface ApiClientOptions {
  readonly region?: RegionName | (string & {}) | undefined;
  readonly baseUrl?: string | undefined;
  readonly loginUrl?: string | undefined;
  readonly gateway?: Gateway | undefined;
  readonly allowInsecure?: boolean | undefined;
  readonly accessToken?: AccessToken | undefined;
  readonly tokenStore?: TokenStore | undefined;
  readonly page?: BrowserPage | undefined;
  readonly fetch?: FetchLike | undefined;
  readonly timeoutMs?: number | undefined;
  readonly deadlineMs?: number | undefined;
  readonly retry?: RetryOptions | false | undefined;
  readonly rateLimit?: RateLimitOptions | false | undefined;
  readonly validation?: 'report' | 'strict' | 'off' | undefined;
  readonly maxResponseBytes?: number | undefined;
  readonly hooks?: ClientHooks | readonly ClientHooks[] | undefined;
  readonly logger?: Logger | undefined;
  readonly clock?: Clock | undefined;
  readonly random?: (() => number) | undefined;
}
interface LoginOptions {
  readonly state?: string | undefined;
  readonly org?: string | undefined;
  readonly provider?: string | undefined;
  readonly target?: string | undefined;
  readonly login_hint?: string | undefined;
  readonly prompt?: 'login' | 'none' | undefined;
  readonly usePopup?: boolean | undefined;
  readonly popupTimeout?: number | undefined;
  readonly popupTarget?: string | undefined;
  readonly popupWindowFeatures?: string | undefined;
}
interface ExtendedResponse<TBody> {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: TBody;
  readonly text: string;
  readonly correlationId: string | undefined;
  readonly attempts: number;
}
export declare class CallPromise<TBody> extends Promise<TBody> {
  #private;
  static get [Symbol.species](): PromiseConstructor;
  constructor(response: Promise<ExtendedResponse<TBody>>, settle?: (response: ExtendedResponse<TBody>) => TBody);
  withResponse(): Promise<ExtendedResponse<TBody>>;
}
interface RateLimitState {
  readonly requestsPerMinute: number;
  readonly used: number | undefined;
  readonly pausedForMs: number;
  readonly waiting: number;
}
interface RetryBudgetState { readonly left: number; readonly capacity: number; }
export declare class ApiClient implements Sender {
  #private;
  constructor(options?: ApiClientOptions);
  static get instance(): ApiClient;
  get retryBudget(): RetryBudgetState;
  get rateLimit(): RateLimitState | undefined;
  send<TOperation extends Operation>(operation: TOperation, input: OperationInput<TOperation>, options?: CallOptions): CallPromise<OperationOutput<TOperation>>;
  setReturnExtendedResponses(returnExtended: boolean): void;
  setAccessToken(token: AccessToken): void;
  setEnvironment(environment: string): void;
  setGateway(gateway: Gateway): void;
  setPersistSettings(doPersist: boolean, prefix?: string): void;
  loginClientCredentialsGrant(clientId: string, clientSecret: string): Promise<AuthData>;
  loginPKCEGrant(clientId: string, redirectUri: string, options?: LoginOptions, codeVerifier?: string): Promise<AuthData>;
  loginImplicitGrant(clientId: string, redirectUri: string, options?: LoginOptions): Promise<AuthData>;
  loginCodeAuthorizationGrant(clientId: string, clientSecret: string, authCode: string, redirectUri: string): Promise<AuthData>;
  refreshCodeAuthorizationGrant(clientId: string, clientSecret: string, refreshToken: string): Promise<AuthData>;
  loginSaml2BearerGrant(clientId: string, clientSecret: string, orgName: string, assertion: string): Promise<AuthData>;
  authorizePKCEGrant(clientId: string, codeVerifier: string, authCode: string, redirectUri: string): Promise<AuthData>;
  generatePKCECodeVerifier(nChar?: number): string;
  computePKCECodeChallenge(code: string): Promise<string>;
  logout(logoutRedirectUri?: string): Promise<void>;
  close(): void;
}
type ChatErrorCode = 'ambiguous_result' | 'authentication_failed' | 'bad_request' | 'client_closed' | 'configuration' | 'conflict' | 'hook_failed' | 'invalid_request' | 'login_failed' | 'network_error' | 'not_found' | 'permission_denied' | 'rate_limited' | 'redirect_refused' | 'response_drift' | 'response_format' | 'response_too_large' | 'server_error' | 'timeout';
interface ErrorResponse {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly text: string;
}
interface ErrorContext {
  readonly operation?: string | undefined;
  readonly status?: number | undefined;
  readonly correlationId?: string | undefined;
  readonly retryAfterMs?: number | undefined;
  readonly attempts?: number | undefined;
  readonly platformCode?: string | undefined;
  readonly details?: readonly Detail[] | undefined;
  readonly response?: ErrorResponse | undefined;
  readonly cause?: unknown;
}
export declare abstract class ChatError extends Error {
  #private;
  static isInstance<TError extends ChatError>(this: (abstract new (...values: never[]) => TError) & {
    readonly code?: string;
  }, error: unknown): error is TError;
  abstract readonly code: ChatErrorCode | (string & {});
  readonly operation: string | undefined;
  readonly status: number | undefined;
  readonly correlationId: string | undefined;
  readonly retryAfterMs: number | undefined;
  readonly attempts: number;
  readonly platformCode: string | undefined;
  constructor(message: string, context: ErrorContext);
  get details(): readonly Detail[];
  get headers(): Readonly<Record<string, string>>;
  get body(): unknown;
  get text(): string;
  toJSON(): Readonly<Record<string, unknown>>;
}
export declare class AmbiguousResultError extends ChatError {
  static readonly code = "ambiguous_result";
  readonly name = "AmbiguousResultError";
  readonly code = "ambiguous_result";
  constructor(context: ErrorContext);
}
export declare class AuthenticationError extends ChatError {
  static readonly code = "authentication_failed";
  readonly name = "AuthenticationError";
  readonly code = "authentication_failed";
  constructor(context: ErrorContext);
}
export declare class BadRequestError extends ChatError {
  static readonly code = "bad_request";
  readonly name = "BadRequestError";
  readonly code = "bad_request";
  constructor(context: ErrorContext);
}
export declare class ClientClosedError extends ChatError {
  static readonly code = "client_closed";
  readonly name = "ClientClosedError";
  readonly code = "client_closed";
  constructor(context: ErrorContext);
}
export declare class ConfigurationError extends ChatError {
  static readonly code = "configuration";
  readonly name = "ConfigurationError";
  readonly code = "configuration";
  readonly option: string;
  constructor(option: string, problem: string);
}
export declare class ConflictError extends ChatError {
  static readonly code = "conflict";
  readonly name = "ConflictError";
  readonly code = "conflict";
  constructor(context: ErrorContext);
}
export declare class HookError extends ChatError {
  static readonly code = "hook_failed";
  readonly name = "HookError";
  readonly code = "hook_failed";
  readonly hook: string;
  constructor(hook: string, context: ErrorContext);
}
export declare class InvalidRequestError extends ChatError {
  static readonly code = "invalid_request";
  readonly name = "InvalidRequestError";
  readonly code = "invalid_request";
  readonly field: string;
  constructor(field: string, problem: string, context?: ErrorContext);
}
export declare class LoginError extends ChatError {
  static readonly code = "login_failed";
  readonly name = "LoginError";
  readonly code = "login_failed";
  readonly reason: string;
  constructor(reason: string, advice: string, context?: ErrorContext);
}
export declare class NetworkError extends ChatError {
  static readonly code = "network_error";
  readonly name = "NetworkError";
  readonly code = "network_error";
  constructor(context: ErrorContext);
}
export declare class NotFoundError extends ChatError {
  static readonly code = "not_found";
  readonly name = "NotFoundError";
  readonly code = "not_found";
  constructor(context: ErrorContext);
}
export declare class PermissionError extends ChatError {
  static readonly code = "permission_denied";
  readonly name = "PermissionError";
  readonly code = "permission_denied";
  readonly missingPermissions: readonly string[];
  constructor(missingPermissions: readonly string[], context: ErrorContext);
}
export declare class RateLimitError extends ChatError {
  static readonly code = "rate_limited";
  readonly name = "RateLimitError";
  readonly code = "rate_limited";
  readonly limit: string | undefined;
  constructor(limit: string | undefined, context: ErrorContext);
}
export declare class RedirectError extends ChatError {
  static readonly code = "redirect_refused";
  readonly name = "RedirectError";
  readonly code = "redirect_refused";
  constructor(context: ErrorContext);
}
export declare class ResponseDriftError extends ChatError {
  static readonly code = "response_drift";
  readonly name = "ResponseDriftError";
  readonly code = "response_drift";
  readonly issues: readonly string[];
  constructor(issues: readonly string[], context: ErrorContext);
}
export declare class ResponseFormatError extends ChatError {
  static readonly code = "response_format";
  readonly name = "ResponseFormatError";
  readonly code = "response_format";
  constructor(problem: string, context: ErrorContext);
}
export declare class ResponseTooLargeError extends ChatError {
  static readonly code = "response_too_large";
  readonly name = "ResponseTooLargeError";
  readonly code = "response_too_large";
  readonly limitBytes: number;
  constructor(limitBytes: number, context: ErrorContext);
}
export declare class ServerError extends ChatError {
  static readonly code = "server_error";
  readonly name = "ServerError";
  readonly code = "server_error";
  constructor(context: ErrorContext);
}
export declare class TimeoutError extends ChatError {
  static readonly code = "timeout";
  readonly name = "TimeoutError";
  readonly code = "timeout";
  readonly timeoutMs: number | undefined;
  constructor(timeoutMs: number | undefined, context: ErrorContext);
}
export declare function plainSender(client: Sender): Sender;
export {
  type AccessToken,
  type ApiClientOptions,
  type AuthData,
  type BrowserPage,
  type CallInfo,
  type CallOptions,
  type ChatErrorCode,
  type ClientHooks,
  type Clock,
  type DriftIssue,
  type DriftReport,
  type ErrorContext,
  type ErrorResponse,
  type ExtendedResponse,
  type FailureInfo,
  type FetchLike,
  type Gateway,
  type LimitInfo,
  type LogFacts,
  type Logger,
  type LoginOptions,
  type PageHistory,
  type PageLocation,
  type PageMessage,
  type PageOpener,
  type PopupWindow,
  type RateLimit,
  type RateLimitOptions,
  type RateLimitState,
  type RateLimitStore,
  type RegionName,
  type RequestInfo,
  type ResponseInfo,
  type RetryBudgetState,
  type RetryInfo,
  type RetryOptions,
  type Sender,
  type TokenStore,
  systemClock
};

// @genesys-chat/transport/node

interface TlsOptions {
  readonly cert?: string | Uint8Array | undefined;
  readonly key?: string | Uint8Array | undefined;
  readonly pfx?: Uint8Array | undefined;
  readonly passphrase?: string | undefined;
  readonly ca?: string | Uint8Array | undefined;
}
interface NodeFetchOptions { readonly proxy?: string | undefined; readonly tls?: TlsOptions | undefined; }
interface NodeFetch extends FetchLike { readonly close: () => Promise<void>; }
export declare function createNodeFetch(options?: NodeFetchOptions): NodeFetch;
export declare const transportChannels: {
  readonly call: '@genesys-chat/transport:call';
  readonly beforeRequest: '@genesys-chat/transport:beforeRequest';
  readonly afterResponse: '@genesys-chat/transport:afterResponse';
  readonly onRetry: '@genesys-chat/transport:onRetry';
  readonly onLimit: '@genesys-chat/transport:onLimit';
  readonly onDrift: '@genesys-chat/transport:onDrift';
};
export declare function diagnosticsChannelHooks(): ClientHooks;
export type { NodeFetch, NodeFetchOptions, TlsOptions };

// @genesys-chat/transport/opentelemetry

import { Tracer } from "@opentelemetry/api";
interface OpenTelemetryOptions {
  readonly tracer?: Tracer | undefined;
  readonly propagate?: boolean | undefined;
}
export declare function openTelemetryHooks(options?: OpenTelemetryOptions): ClientHooks;
export type { OpenTelemetryOptions };

// shared by several of the above

interface CallInfo {
  readonly operation: string;
  readonly method: string;
  readonly route: string;
  readonly baseUrl: string;
}
interface RequestInfo { readonly call: CallInfo; readonly attempt: number; }
interface ResponseInfo extends RequestInfo {
  readonly status: number;
  readonly correlationId: string | undefined;
  readonly durationMs: number;
}
interface FailureInfo {
  readonly name: string;
  readonly code: string;
  readonly message: string;
  readonly status: number | undefined;
  readonly correlationId: string | undefined;
  readonly retryAfterMs: number | undefined;
  readonly platformCode: string | undefined;
}
interface RetryInfo extends RequestInfo {
  readonly delayMs: number;
  readonly error: FailureInfo;
  readonly budgetLeft: number;
}
interface LimitInfo {
  readonly reason: 'queue' | 'refused' | 'announced' | 'retry_budget';
  readonly waitMs: number;
  readonly waiting: number;
}
interface DriftIssue { readonly path: string; readonly problem: string; }
interface DriftReport { readonly operation: string; readonly issues: readonly DriftIssue[]; }
interface ClientHooks {
  aroundCall?(call: CallInfo, run: () => Promise<void>): Promise<void>;
  beforeRequest?(request: RequestInfo): Readonly<Record<string, string>> | undefined | Promise<Readonly<Record<string, string>> | undefined>;
  afterResponse?(response: ResponseInfo): void | Promise<void>;
  onRetry?(retry: RetryInfo): void;
  onLimit?(limit: LimitInfo): void;
  onDrift?(drift: DriftReport): void;
  onSessionEnd?(reason: string): void;
  onStoreFailure?(error: unknown): void;
}

// shared by several of the above

import { Operation } from "@genesys-chat/models";
interface WireRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}
type Parent = Scope | AbortSignal | undefined;
declare class Scope {
  #private;
  constructor(clock: Clock, parents: readonly Parent[], timeoutMs: number, timedOut: () => Error);
  get ended(): boolean;
  get reason(): unknown;
  get signal(): AbortSignal;
  remainingMs(): number;
  standStill(afterMs: number): void;
  goOn(): void;
  throwIfEnded(): void;
  onEnd(callback: () => void): () => void;
  close(): void;
}
type ReplyHeaders = Readonly<Record<string, string>>;
interface BodyLimit { readonly bytes: number; readonly exceeded: () => Error; }
interface Reply {
  readonly status: number;
  readonly headers: ReplyHeaders;
  readonly read: (limit: BodyLimit, scope: Scope) => Promise<string>;
}
type Exchange = (request: WireRequest, scope: Scope) => Promise<Reply>;

// shared by several of the above

type FetchLike = (input: string, init: RequestInit) => Promise<Response>;

// shared by several of the above

import { Operation, OperationInput, OperationOutput } from "@genesys-chat/models";
interface Clock {
  now(): number;
  monotonicNow(): number;
  startTimer(delayMs: number, callback: () => void): () => void;
}
declare const systemClock: Clock;
interface CallOptions {
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs?: number | undefined;
  readonly deadlineMs?: number | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly priority?: 'interactive' | 'background' | undefined;
}
interface Sender {
  send<TOperation extends Operation>(operation: TOperation, input: OperationInput<TOperation>, options?: CallOptions): Promise<OperationOutput<TOperation>>;
}
