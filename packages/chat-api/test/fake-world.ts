import { createFakeGenesysCloud, type FakeGenesysCloud, type FakeUser } from '@genesys-chat/testing-fakes';
import { ApiClient, type ApiClientOptions, type Clock } from '@genesys-chat/transport';

/** The clock of a fake, which moves by itself to whatever is waited for. */
function clockOf(cloud: FakeGenesysCloud): Clock {
  return {
    now: () => cloud.clock.now(),
    monotonicNow: () => cloud.clock.now(),
    startTimer: (delayMs, callback) => {
      const timer = setImmediate(() => {
        cloud.advance(delayMs);
        callback();
      });
      return () => clearImmediate(timer);
    },
  };
}

/** An organisation with a room and nothing in it. */
export function emptyWorld(options: Parameters<typeof createFakeGenesysCloud>[0] = {}): {
  readonly cloud: FakeGenesysCloud;
  readonly users: readonly FakeUser[];
  readonly roomJid: string;
  readonly clock: Clock;
  readonly clientOf: (user: FakeUser, more?: ApiClientOptions) => ApiClient;
} {
  const cloud = createFakeGenesysCloud({ seed: 'empty', ...options });
  const users = Array.from({ length: 3 }, () => cloud.addUser());
  const { jid } = cloud.addRoom({ participants: users });
  const clientOf = (user: FakeUser, more: ApiClientOptions = {}): ApiClient =>
    new ApiClient({
      baseUrl: cloud.origin,
      accessToken: cloud.tokenFor(user),
      fetch: cloud.fetch,
      retry: false,
      rateLimit: false,
      ...more,
    });
  return { cloud, users, roomJid: jid, clock: clockOf(cloud), clientOf };
}
