import { ConfigurationError } from '../errors/configuration-error.ts';
import type { Gateway } from '../gateway.ts';
import { checkObject } from './check-object.ts';
import { PureCloudRegionHosts, type RegionName } from '../regions.ts';

/** Where a client sends: each address complete and without a slash at its end. */
export interface Endpoints {
  readonly api: string;
  readonly login: string;
}

/** What says where a client sends. */
export interface EndpointOptions {
  readonly region?: string | undefined;
  readonly baseUrl?: string | undefined;
  readonly loginUrl?: string | undefined;
  readonly gateway?: Gateway | undefined;
  readonly allowInsecure?: boolean | undefined;
}

/** A domain, also where it is given as one of its addresses, such as `https://apps.mypurecloud.de/`. */
const domainName = /^(?:https?:\/\/)?(?:(?:api|apps|login)\.)?((?!-)[a-z\d-]+(?:\.[a-z\d-]+)+)\/*$/i;

/** Finds the addresses: a gateway wins over a base URL, and that over a region. */
export function resolveEndpoints(options: EndpointOptions): Endpoints {
  const { region = 'us_east_1', baseUrl, loginUrl, gateway, allowInsecure = false } = options;
  if (gateway !== undefined) return gatewayEndpoints(gateway, allowInsecure);
  if (baseUrl !== undefined) {
    const api = checkUrl('baseUrl', baseUrl, allowInsecure);
    return {
      api,
      login: loginUrl === undefined ? new URL(api).origin : checkUrl('loginUrl', loginUrl, allowInsecure),
    };
  }
  const domain = Object.hasOwn(PureCloudRegionHosts, region)
    ? PureCloudRegionHosts[region as RegionName]
    : domainName.exec(region)?.[1];
  if (domain === undefined || /\.\d+$/.test(domain)) {
    throw new ConfigurationError(
      'region',
      'must be a region such as eu_central_1, or a domain such as mypurecloud.de; other addresses go into baseUrl',
    );
  }
  return {
    api: `https://api.${domain}`,
    login: loginUrl === undefined ? `https://login.${domain}` : checkUrl('loginUrl', loginUrl, allowInsecure),
  };
}

function gatewayEndpoints(gateway: Gateway, allowInsecure: boolean): Endpoints {
  checkObject('gateway', gateway);
  const {
    host,
    protocol = 'https',
    port,
    path_params_api: apiPath = '',
    path_params_login: loginPath = '',
  } = gateway;
  if (!/^[^/\s]+$/.test(host ?? '')) {
    throw new ConfigurationError('gateway.host', 'must be the name of a host, such as gateway.example.com');
  }
  const origin = `${protocol}://${host}${port === undefined ? '' : `:${port}`}`;
  const at = (path: string): string =>
    checkUrl('gateway', `${origin}/${path.replace(/^\/+/, '')}`, allowInsecure);
  return { api: at(apiPath), login: at(loginPath) };
}

function checkUrl(option: string, text: string, allowInsecure: boolean): string {
  const url = URL.parse(text);
  if (url === null)
    throw new ConfigurationError(option, 'must be a complete address, such as https://api.mypurecloud.de');
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new ConfigurationError(option, 'must not contain credentials, a query or a fragment');
  }
  if (!allowInsecure && !isLoopback(url.hostname)) {
    if (url.protocol !== 'https:')
      throw new ConfigurationError(option, 'must begin with https://, or set allowInsecure');
    if (isAddress(url.hostname))
      throw new ConfigurationError(option, 'must name a host, or set allowInsecure');
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new ConfigurationError(option, 'must begin with https:// or http://');
  }
  const address = url.href.replace(/\/+$/, '');
  if (address.endsWith('/api/v2')) {
    throw new ConfigurationError(
      option,
      'must end before /api/v2, which the path of each operation begins with',
    );
  }
  return address;
}

function isLoopback(host: string): boolean {
  return (
    host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(\.\d+){3}$/.test(host)
  );
}

/** Whether a host is a bare address rather than a name; addresses inside a network are the reason to refuse them. */
function isAddress(host: string): boolean {
  return host.startsWith('[') || /^\d+(\.\d+){3}$/.test(host);
}
