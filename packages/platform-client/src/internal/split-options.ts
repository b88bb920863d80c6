import type { CallOptions } from '@genesys-chat/transport';
import type { CallSettings } from '../call-settings.ts';

/** Tells the query parameters in `opts` from the settings of the call. */
export function splitOptions<TQuery>(opts: (CallSettings & TQuery) | undefined): {
  readonly query: Omit<TQuery, keyof CallSettings> | undefined;
  readonly options: CallOptions | undefined;
} {
  if (!opts) return { query: undefined, options: undefined };
  const { customHeaders, ...query } = opts;
  return { query, options: customHeaders && { headers: customHeaders } };
}
