import { useText } from '../language/use-text.ts';
import { useRateLimit } from './use-rate-limit.ts';

/** How many requests left in the last minute, of how many that may, and what waits because of that. */
export function RateBudget() {
  const text = useText();
  const state = useRateLimit();
  if (!state) return text.unlimited;
  const { requestsPerMinute, used = 0, pausedForMs, waiting } = state;
  const most = Math.round(requestsPerMinute);
  return (
    <>
      <meter min={0} max={most} high={most * 0.8} value={used} aria-label={text.rateBudget} />{' '}
      <bdi dir="ltr">
        {used} / {most}
      </bdi>
      {waiting > 0 && `, ${text.waitingRequests(waiting)}`}
      {pausedForMs > 0 && `, ${text.pausedFor(Math.ceil(pausedForMs / 1000))}`}
    </>
  );
}
