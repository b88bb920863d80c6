import type { AccessToken } from './access-token.ts';
import type { BrowserPage } from './auth/browser-page.ts';
import type { TokenStore } from './auth/token-store.ts';
import type { ClientHooks } from './client-hooks.ts';
import type { Clock } from './clock.ts';
import type { FetchLike } from './fetch-like.ts';
import type { Gateway } from './gateway.ts';
import type { Logger } from './logger.ts';
import type { RateLimitOptions } from './rate-limit-options.ts';
import type { RegionName } from './regions.ts';
import type { RetryOptions } from './retry-options.ts';

/** How an {@link ApiClient} is set up. */
export interface ApiClientOptions {
  /**
   * The organisation's region, such as `eu_central_1`, or its domain, such as `mypurecloud.de`.
   *
   * @defaultValue `'us_east_1'`
   */
  readonly region?: RegionName | (string & {}) | undefined;
  /**
   * One address for the API, instead of a region: a fake, or a relay of your own. Has to begin with `https://`
   * unless it is this machine.
   */
  readonly baseUrl?: string | undefined;
  /**
   * Address of the login.
   *
   * @defaultValue the origin of `baseUrl`, otherwise the region's login host
   */
  readonly loginUrl?: string | undefined;
  /** A gateway that takes API calls and logins; wins over `region` and `baseUrl`. */
  readonly gateway?: Gateway | undefined;
  /**
   * Allows `http://` and bare addresses of other machines. Tokens then travel readable.
   *
   * @defaultValue `false`
   */
  readonly allowInsecure?: boolean | undefined;
  /** The access token, or a function that gives one. Logging in replaces it. */
  readonly accessToken?: AccessToken | undefined;
  /**
   * Where tokens are kept.
   *
   * @defaultValue in memory
   */
  readonly tokenStore?: TokenStore | undefined;
  /**
   * The page that logins run in.
   *
   * @defaultValue `window`, where there is one
   */
  readonly page?: BrowserPage | undefined;
  /**
   * Carries requests: a fake, or a `fetch` with a proxy.
   *
   * @defaultValue the global `fetch`; in Node its connections, without making its objects, so that a call takes a third of the CPU time
   */
  readonly fetch?: FetchLike | undefined;
  /**
   * Time for one attempt, from sending to the last byte of the answer, in milliseconds.
   *
   * @defaultValue 15,000
   */
  readonly timeoutMs?: number | undefined;
  /**
   * Time for a whole call, waits and repeats included, in milliseconds. A call that would have to wait longer for the
   * rate limit rejects at once with a `RateLimitError`.
   *
   * @defaultValue 45,000, without the wait for the client's own rate limit, which takes as long as it takes
   */
  readonly deadlineMs?: number | undefined;
  /** How to repeat what failed; `false` sends every request once. */
  readonly retry?: RetryOptions | false | undefined;
  /**
   * How fast to send, at most; `false` sends as fast as calls are made, and stops for nobody.
   *
   * @defaultValue 300 requests a minute
   */
  readonly rateLimit?: RateLimitOptions | false | undefined;
  /**
   * What to do with an answer that differs from its description: `report` tells `hooks.onDrift` once for each kind
   * and returns the answer, `strict` fails the call, `off` does not look (and fills in no defaults).
   *
   * @defaultValue `'report'`
   */
  readonly validation?: 'report' | 'strict' | 'off' | undefined;
  /**
   * Largest answer to accept, in bytes, after decompression.
   *
   * @defaultValue 5,242,880
   */
  readonly maxResponseBytes?: number | undefined;
  /** Functions that are told what the client does; several sets are told one after the other. */
  readonly hooks?: ClientHooks | readonly ClientHooks[] | undefined;
  /**
   * Takes log messages, such as `console`. No token, code, verifier or message text is in any of them.
   *
   * @defaultValue nothing is logged
   */
  readonly logger?: Logger | undefined;
  /**
   * Where time comes from.
   *
   * @defaultValue the machine's clock
   */
  readonly clock?: Clock | undefined;
  /**
   * Where randomness of delays comes from: numbers from 0 up to, not including, 1.
   *
   * @defaultValue `Math.random`
   */
  readonly random?: (() => number) | undefined;
}
