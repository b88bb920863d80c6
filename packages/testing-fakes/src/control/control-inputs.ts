import * as v from 'valibot';

const CountSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
const MillisecondsSchema = v.pipe(v.number(), v.minValue(0));
const IdsSchema = v.array(v.object({ id: v.string() }));

/** A fault to set; what a name takes is up to the name. */
export const FaultInputSchema = v.looseObject({
  name: v.string(),
  times: v.optional(CountSchema),
  skip: v.optional(CountSchema),
  rate: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  seed: v.optional(v.string()),
  operation: v.optional(v.union([v.string(), v.array(v.string())])),
  route: v.optional(v.string()),
  topic: v.optional(v.string()),
  channelId: v.optional(v.string()),
  when: v.optional(v.never('cannot be sent: a function stays in its process')),
  change: v.optional(v.never('cannot be sent: a function stays in its process')),
  status: v.optional(v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(599))),
  headers: v.optional(v.record(v.string(), v.string())),
  delayMs: v.optional(MillisecondsSchema),
  everyMs: v.optional(MillisecondsSchema),
  afterBytes: v.optional(CountSchema),
  copies: v.optional(CountSchema),
  code: v.optional(v.union([v.number(), v.string()])),
  location: v.optional(v.string()),
  delivery: v.optional(
    v.strictObject({
      headersAfterMs: v.optional(MillisecondsSchema),
      drip: v.optional(
        v.strictObject({ bytes: v.pipe(CountSchema, v.minValue(1)), everyMs: MillisecondsSchema }),
      ),
      stallAfterBytes: v.optional(CountSchema),
      reset: v.optional(v.union([v.literal('beforeHeaders'), v.strictObject({ afterBytes: CountSchema })])),
    }),
  ),
  /** A number; for `raw-body` the bytes in base64. */
  bytes: v.optional(v.union([CountSchema, v.pipe(v.string(), v.base64())])),
});

/** What a journal is asked to make sure of. */
export const AssertionInputSchema = v.object({
  operation: v.string(),
  expected: v.optional(
    v.object({
      pathValues: v.optional(v.record(v.string(), v.string())),
      query: v.optional(v.record(v.string(), v.string())),
      headers: v.optional(v.record(v.string(), v.string())),
      body: v.optional(v.unknown()),
      status: v.optional(v.number()),
    }),
  ),
  times: v.optional(CountSchema),
});

/** How far to move the clock. */
export const ClockInputSchema = v.object({ advanceMs: MillisecondsSchema });

/** Whom a token is for; for the client itself without a user. */
export const TokenInputSchema = v.object({
  userId: v.optional(v.string()),
  permissions: v.optional(v.array(v.string())),
  lifetimeSeconds: v.optional(v.number()),
  clientId: v.optional(v.string()),
});

/** A user to add. */
export const UserInputSchema = v.strictObject({
  id: v.optional(v.string()),
  name: v.optional(v.string()),
  email: v.optional(v.string()),
  jabberId: v.optional(v.string()),
  permissions: v.optional(v.array(v.string())),
});

/** A room to add. */
export const RoomInputSchema = v.strictObject({
  jid: v.optional(v.string()),
  subject: v.optional(v.string()),
  description: v.optional(v.string()),
  roomType: v.optional(v.picklist(['adhoc', 'acd', 'group', 'supervisorAssistance'])),
  groupId: v.optional(v.string()),
  participants: v.optional(IdsSchema),
  owners: v.optional(IdsSchema),
});

/** An OAuth client to add. */
export const ClientInputSchema = v.strictObject({
  clientId: v.optional(v.string()),
  clientSecret: v.optional(v.string()),
  name: v.optional(v.string()),
  grants: v.optional(
    v.array(
      v.picklist([
        'client_credentials',
        'authorization_code',
        'pkce',
        'implicit',
        'refresh_token',
        'urn:ietf:params:oauth:grant-type:saml2-bearer',
      ]),
    ),
  ),
  redirectUris: v.optional(v.array(v.string())),
  permissions: v.optional(v.array(v.string())),
  tokenLifetimeSeconds: v.optional(v.number()),
});

/** How to close sockets. */
export const CloseInputSchema = v.object({
  code: v.optional(v.number()),
  reason: v.optional(v.string()),
  channelId: v.optional(v.string()),
  /** Announces the close, and closes that much later. */
  afterMs: v.optional(MillisecondsSchema),
});
