import type { EndpointOptions } from './endpoints.ts';

/** Reads what the official SDK's `setEnvironment` takes: a domain, with or without `https://` and `api.`. */
export function environmentOptions(environment: string): EndpointOptions {
  if (/^https?:\/\/(localhost|127\.|\[::1\])/.test(environment)) return { baseUrl: environment };
  return {
    region: environment
      .replace(/\/+$/, '')
      .replace(/^https?:\/\//, '')
      .replace(/^api\./, ''),
  };
}
