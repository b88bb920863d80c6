import {
  createFakeGenesysCloud,
  type FakeBehaviour,
  type FakeGenesysCloud,
} from '@genesys-chat/testing-fakes';
import { ApiClient } from '../src/api-client.ts';
import type { ApiClientOptions } from '../src/api-client-options.ts';
import type { FetchLike } from '../src/fetch-like.ts';
import { VirtualClock } from './virtual-clock.ts';

/** A fake platform and clients of it, all by one clock. */
export interface CloudPlay {
  readonly cloud: FakeGenesysCloud;
  readonly clock: VirtualClock;
  /** What was asked, such as `POST /oauth/token`. */
  readonly asked: string[];
  readonly newClient: (options?: ApiClientOptions) => ApiClient;
}

/** Starts a fake platform. */
export function playCloud(behaviour: Partial<FakeBehaviour> = {}): CloudPlay {
  const clock = new VirtualClock();
  const cloud = createFakeGenesysCloud({
    behaviour,
    clock: {
      now: () => clock.now(),
      advance: (ms) => clock.jump(ms),
      schedule: (delayMs, run) => clock.startTimer(delayMs, run),
    },
  });
  const asked: string[] = [];
  const fetch: FetchLike = (url, init) => {
    asked.push(`${init.method} ${new URL(url).pathname}`);
    return cloud.fetch(url, init);
  };
  return {
    cloud,
    clock,
    asked,
    newClient: (options) =>
      new ApiClient({ baseUrl: cloud.origin, fetch, clock, random: () => 0.5, ...options }),
  };
}
