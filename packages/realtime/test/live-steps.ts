import fc from 'fast-check';

/** What may happen while somebody watches a room. A choice picks one of the messages that there are. */
export type Step =
  | { readonly type: 'post' }
  | { readonly type: 'edit' | 'delete' | 'react'; readonly choice: number }
  | { readonly type: 'pass' | 'sleep'; readonly ms: number }
  | { readonly type: 'latency'; readonly ms: number }
  | { readonly type: 'failures'; readonly kinds: readonly ('network' | 'server')[] }
  | { readonly type: 'frames'; readonly treatment: 'whole' | 'lost' | 'twice' | 'held' }
  | { readonly type: 'consumer'; readonly isBusy: boolean }
  | { readonly type: 'network'; readonly isOnline: boolean }
  | {
      readonly type: 'sockets';
      readonly fault: 'drop' | 'silence' | 'refuse' | 'accept' | 'announce' | 'garbage';
    }
  | { readonly type: 'evict' }
  | { readonly type: 'token'; readonly event: 'renewed' | 'revoked' | 'short-lived' }
  | { readonly type: 'restart' };

const hourMs = 60 * 60 * 1000;

const choice = fc.nat({ max: 1000 });

/** A step, the usual ones more often. */
export const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 12, arbitrary: fc.constant<Step>({ type: 'post' }) },
  { weight: 6, arbitrary: fc.record({ type: fc.constantFrom('edit', 'delete', 'react'), choice }) },
  { weight: 6, arbitrary: fc.record({ type: fc.constant('pass'), ms: fc.integer({ min: 1, max: 3000 }) }) },
  {
    weight: 3,
    arbitrary: fc.record({ type: fc.constant('pass'), ms: fc.integer({ min: 3000, max: 60_000 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constantFrom('pass', 'sleep'),
      ms: fc.constantFrom(hourMs, 25 * hourMs),
    }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('latency'), ms: fc.constantFrom(0, 20, 2000) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('failures'),
      kinds: fc.array(fc.constantFrom('network', 'server'), { minLength: 1, maxLength: 6 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('frames'),
      treatment: fc.constantFrom('whole', 'lost', 'twice', 'held'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('consumer'), isBusy: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('network'), isOnline: fc.boolean() }) },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('sockets'),
      fault: fc.constantFrom('drop', 'silence', 'refuse', 'accept', 'announce', 'garbage'),
    }),
  },
  { weight: 1, arbitrary: fc.constant<Step>({ type: 'evict' }) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('token'),
      event: fc.constantFrom('renewed', 'revoked', 'short-lived'),
    }),
  },
  { weight: 1, arbitrary: fc.constant<Step>({ type: 'restart' }) },
);
