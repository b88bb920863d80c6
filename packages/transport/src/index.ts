/**
 * Dependable HTTP for the Genesys Cloud Platform API.
 *
 * @packageDocumentation
 */
export type { AccessToken } from './access-token.ts';
export { ApiClient } from './api-client.ts';
export type { ApiClientOptions } from './api-client-options.ts';
export type { AuthData } from './auth/auth-data.ts';
export type {
  BrowserPage,
  PageHistory,
  PageLocation,
  PageMessage,
  PageOpener,
  PopupWindow,
} from './auth/browser-page.ts';
export type { LoginOptions } from './auth/login-options.ts';
export type { TokenStore } from './auth/token-store.ts';
export type {
  CallInfo,
  ClientHooks,
  DriftIssue,
  DriftReport,
  FailureInfo,
  LimitInfo,
  RequestInfo,
  ResponseInfo,
  RetryInfo,
} from './client-hooks.ts';
export { CallPromise } from './call-promise.ts';
export { systemClock, type Clock } from './clock.ts';
export { AmbiguousResultError } from './errors/ambiguous-result-error.ts';
export { AuthenticationError } from './errors/authentication-error.ts';
export { BadRequestError } from './errors/bad-request-error.ts';
export { ChatError, type ErrorContext, type ErrorResponse } from './errors/chat-error.ts';
export type { ChatErrorCode } from './errors/chat-error-code.ts';
export { ClientClosedError } from './errors/client-closed-error.ts';
export { ConfigurationError } from './errors/configuration-error.ts';
export { ConflictError } from './errors/conflict-error.ts';
export { HookError } from './errors/hook-error.ts';
export { InvalidRequestError } from './errors/invalid-request-error.ts';
export { LoginError } from './errors/login-error.ts';
export { NetworkError } from './errors/network-error.ts';
export { NotFoundError } from './errors/not-found-error.ts';
export { PermissionError } from './errors/permission-error.ts';
export { RateLimitError } from './errors/rate-limit-error.ts';
export { RedirectError } from './errors/redirect-error.ts';
export { ResponseDriftError } from './errors/response-drift-error.ts';
export { ResponseFormatError } from './errors/response-format-error.ts';
export { ResponseTooLargeError } from './errors/response-too-large-error.ts';
export { ServerError } from './errors/server-error.ts';
export { TimeoutError } from './errors/timeout-error.ts';
export type { ExtendedResponse } from './extended-response.ts';
export type { FetchLike } from './fetch-like.ts';
export type { Gateway } from './gateway.ts';
export type { LogFacts, Logger } from './logger.ts';
export type { RateLimit, RateLimitStore } from './limiter/rate-limit-store.ts';
export type { RateLimitOptions } from './rate-limit-options.ts';
export type { RateLimitState } from './rate-limit-state.ts';
export { plainSender } from './plain-sender.ts';
export { PureCloudRegionHosts, type RegionName } from './regions.ts';
export type { RetryBudgetState } from './retry-budget-state.ts';
export type { RetryOptions } from './retry-options.ts';
export type { CallOptions, Sender } from './sender.ts';
