import { Button } from '../design/button.tsx';
import { Icon } from '../design/icon.tsx';
import { describeError } from '../errors/describe-error.ts';
import { useText } from '../language/use-text.ts';
import styles from './connection-banner.module.css';
import type { FollowedStream } from './use-stream.ts';

/** Says that nothing comes in live any more, why, and offers to begin anew. */
export function StreamEndedBanner({ stream }: { readonly stream: FollowedStream }) {
  const text = useText();
  if (stream.error === undefined) return null;
  return (
    <p role="alert" className={styles['banner']}>
      <Icon name="warning" />
      <span className={styles['words']}>
        {text.liveEnded} {describeError(text, stream.error)}
      </span>
      <Button onClick={stream.retry}>{text.tryAgain}</Button>
    </p>
  );
}
