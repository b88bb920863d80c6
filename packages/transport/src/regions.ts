/**
 * Domain of every Genesys Cloud region, by the name that the official SDKs give it. The API is at
 * `api.<domain>`, the login at `login.<domain>`.
 *
 * @example
 * ```ts
 * const client = new ApiClient({ region: 'eu_central_1' });
 * ```
 */
export const PureCloudRegionHosts = {
  /** US East (N. Virginia). */
  us_east_1: 'mypurecloud.com',
  /** US East 2 (Ohio), for public authorities of the United States. */
  us_east_2: 'use2.us-gov-pure.cloud',
  /** US West (Oregon). */
  us_west_2: 'usw2.pure.cloud',
  /** Canada (Central). */
  ca_central_1: 'cac1.pure.cloud',
  /** Mexico (Central). */
  mx_central_1: 'mxc1.pure.cloud',
  /** South America (São Paulo). */
  sa_east_1: 'sae1.pure.cloud',
  /** Europe (Ireland). */
  eu_west_1: 'mypurecloud.ie',
  /** Europe (London). */
  eu_west_2: 'euw2.pure.cloud',
  /** Europe (Frankfurt). */
  eu_central_1: 'mypurecloud.de',
  /** Europe (Zurich). */
  eu_central_2: 'euc2.pure.cloud',
  /** Asia Pacific (Mumbai). */
  ap_south_1: 'aps1.pure.cloud',
  /** Asia Pacific (Tokyo). */
  ap_northeast_1: 'mypurecloud.jp',
  /** Asia Pacific (Seoul). */
  ap_northeast_2: 'apne2.pure.cloud',
  /** Asia Pacific (Osaka). */
  ap_northeast_3: 'apne3.pure.cloud',
  /** Asia Pacific (Singapore). */
  ap_southeast_1: 'apse1.pure.cloud',
  /** Asia Pacific (Sydney). */
  ap_southeast_2: 'mypurecloud.com.au',
  /** Middle East (UAE). */
  me_central_1: 'mec1.pure.cloud',
  /** European Sovereign Cloud (Brandenburg). */
  eusc_de_east_1: 'edee1.eusc-pure.cloud',
} as const;

/** Name of a region, such as `eu_central_1`. */
export type RegionName = keyof typeof PureCloudRegionHosts;
