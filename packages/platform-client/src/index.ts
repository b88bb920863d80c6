/**
 * Drop-in `platformClient` for code that was written against the official SDK.
 *
 * @packageDocumentation
 */
export {
  ApiClient,
  type ApiClient as ApiClientClass,
  type AuthData,
  PureCloudRegionHosts,
} from '@genesys-chat/transport';
export { ChatApi } from './chat-api.ts';
export type { CallSettings } from './call-settings.ts';
export type * as Models from '@genesys-chat/models';
