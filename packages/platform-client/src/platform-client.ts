export {
  AmbiguousResultError,
  ApiClient,
  type ApiClient as ApiClientClass,
  type AuthData,
  AuthenticationError,
  ChatError,
  InvalidRequestError,
  NotFoundError,
  PermissionError,
  PureCloudRegionHosts,
  RateLimitError,
} from '@genesys-chat/transport';
export { ChatApi } from './chat-api.ts';
export type { CallSettings } from './call-settings.ts';
export type * as Models from '@genesys-chat/models';
