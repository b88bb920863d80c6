import fc from 'fast-check';

/** How the platform treats one request. `processed` says whether it carries the request out. */
export type Treatment =
  | { readonly kind: 'ok'; readonly latencyMs: number }
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly retryAfterSeconds: number | undefined;
      readonly processed: boolean;
      readonly latencyMs: number;
    }
  | {
      readonly kind: 'network';
      readonly code: string;
      readonly processed: boolean;
      readonly latencyMs: number;
    }
  | { readonly kind: 'hang'; readonly processed: boolean }
  | { readonly kind: 'hangingBody' | 'brokenBody'; readonly latencyMs: number };

/** One call of the program. */
export interface PlannedCall {
  readonly kind: 'get' | 'post' | 'delete';
  readonly atMs: number;
  /** `undefined` for the client's own. */
  readonly deadlineMs: number | undefined;
  readonly timeoutMs: number;
  readonly priority: 'interactive' | 'background';
  /** When its caller gives up, counted from its beginning. */
  readonly abortAfterMs: number | undefined;
}

/** Something that happens beside the calls. */
export interface PlannedEvent {
  readonly atMs: number;
  readonly kind: 'revokeToken' | 'jumpForward' | 'jumpBack' | 'close';
}

/** One history: a client, a program that uses it, and a platform that misbehaves. */
export interface History {
  readonly maxAttempts: number;
  readonly requestsPerMinute: number;
  readonly tokenLifeSeconds: number;
  readonly calls: readonly PlannedCall[];
  readonly events: readonly PlannedEvent[];
  /** For the requests to the API, in turn; afterwards all is well. */
  readonly treatments: readonly Treatment[];
  /** For the requests of tokens, after the first. */
  readonly tokenTreatments: readonly Treatment[];
  /** Numbers from 0 to 1 for the client, in turn, over and over. */
  readonly randoms: readonly number[];
}

const latencyMs = fc.constantFrom(0, 10, 400, 3000);
const ok = fc.record({ kind: fc.constant('ok' as const), latencyMs });

/** Refusals that say that nothing was carried out. */
const refusal = fc.record({
  kind: fc.constant('status' as const),
  status: fc.constantFrom(400, 401, 403, 404, 409),
  retryAfterSeconds: fc.constant(undefined),
  processed: fc.constant(false),
  latencyMs,
});
const limited = fc.record({
  kind: fc.constant('status' as const),
  status: fc.constant(429),
  retryAfterSeconds: fc.constantFrom(undefined, 0, 1, 2, 7, 30, 90),
  processed: fc.constant(false),
  latencyMs,
});
/** 503 with `Retry-After` says so too. */
const unavailable = fc.record({
  kind: fc.constant('status' as const),
  status: fc.constant(503),
  retryAfterSeconds: fc.constantFrom(0, 1, 5),
  processed: fc.constant(false),
  latencyMs,
});
/** Failures that leave it open. */
const failure = fc.record({
  kind: fc.constant('status' as const),
  status: fc.constantFrom(408, 425, 500, 502, 503, 504),
  retryAfterSeconds: fc.constant(undefined),
  processed: fc.boolean(),
  latencyMs,
});
const network = fc.oneof(
  fc.record({
    kind: fc.constant('network' as const),
    code: fc.constantFrom('ECONNREFUSED', 'ENOTFOUND'),
    processed: fc.constant(false),
    latencyMs,
  }),
  fc.record({
    kind: fc.constant('network' as const),
    code: fc.constantFrom('ECONNRESET', 'UND_ERR_SOCKET', 'unheard-of'),
    processed: fc.boolean(),
    latencyMs,
  }),
);
const hang = fc.record({ kind: fc.constant('hang' as const), processed: fc.boolean() });
const body = fc.record({ kind: fc.constantFrom('hangingBody' as const, 'brokenBody' as const), latencyMs });

const treatment: fc.Arbitrary<Treatment> = fc.oneof(
  { arbitrary: ok, weight: 3 },
  { arbitrary: refusal, weight: 2 },
  { arbitrary: limited, weight: 3 },
  { arbitrary: unavailable, weight: 1 },
  { arbitrary: failure, weight: 3 },
  { arbitrary: network, weight: 2 },
  { arbitrary: hang, weight: 1 },
  { arbitrary: body, weight: 1 },
);

const call: fc.Arbitrary<PlannedCall> = fc.record({
  kind: fc.constantFrom('get' as const, 'post' as const, 'post' as const, 'delete' as const),
  atMs: fc.constantFrom(0, 0, 0, 5, 500, 4000, 20_000, 61_000),
  deadlineMs: fc.constantFrom(undefined, undefined, 1000, 8000, 45_000, 300_000),
  timeoutMs: fc.constantFrom(500, 5000, 15_000),
  priority: fc.constantFrom('interactive' as const, 'background' as const),
  abortAfterMs: fc.constantFrom(undefined, undefined, undefined, 0, 7, 450, 6000),
});

const event: fc.Arbitrary<PlannedEvent> = fc.record({
  atMs: fc.constantFrom(0, 3, 450, 2500, 15_000, 60_500),
  kind: fc.constantFrom(
    'revokeToken' as const,
    'revokeToken' as const,
    'jumpForward' as const,
    'jumpBack' as const,
    'close' as const,
  ),
});

/** All histories. */
export const histories: fc.Arbitrary<History> = fc.record({
  maxAttempts: fc.integer({ min: 1, max: 5 }),
  requestsPerMinute: fc.constantFrom(1, 3, 20, 300),
  tokenLifeSeconds: fc.constantFrom(5, 65, 86_400),
  calls: fc.array(call, { minLength: 1, maxLength: 8 }),
  events: fc.array(event, { maxLength: 3 }),
  treatments: fc.array(treatment, { maxLength: 12 }),
  tokenTreatments: fc.array(treatment, { maxLength: 4 }),
  randoms: fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 1, maxLength: 5 }),
});
