import type { EndpointOptions } from './endpoints.ts';

/** Reads what the official SDK's `setEnvironment` takes: a region, its domain or one of its addresses, or this machine. */
export function environmentOptions(environment: string): EndpointOptions {
  if (/^https?:\/\/(localhost|127\.|\[::1\])/.test(environment)) return { baseUrl: environment };
  // A name that is no region of `PureCloudRegionHosts` comes as `undefined`, and must not become the default.
  return { region: environment ?? '' };
}
