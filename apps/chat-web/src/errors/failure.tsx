import { Button } from '../design/button.tsx';
import { Notice } from '../design/notice.tsx';
import { useText } from '../language/use-text.ts';
import { describeError } from './describe-error.ts';

/** What a {@link Failure} says. */
export interface FailureProps {
  /** What could not be done. */
  readonly title: string;
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** Stands where content would be that could not be read: what, why, and a way to try again. */
export function Failure({ title, error, onRetry }: FailureProps) {
  const text = useText();
  return (
    <Notice role="alert" title={title} action={<Button onClick={onRetry}>{text.tryAgain}</Button>}>
      {describeError(text, error)}
    </Notice>
  );
}
