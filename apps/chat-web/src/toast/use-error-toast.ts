import { type RefObject, useCallback } from 'react';
import { describeError } from '../errors/describe-error.ts';
import { useText } from '../language/use-text.ts';
import { showToast } from './toasts.ts';

/**
 * Says what went wrong in a toast.
 *
 * @param place - What says it itself for as long as it is there, such as a window that may be closed meanwhile.
 * @returns Takes the error.
 */
export function useErrorToast(place?: RefObject<Element | null>): (error: Error) => void {
  const text = useText();
  return useCallback(
    (error) => {
      if (!place?.current) showToast(describeError(text, error));
    },
    [place, text],
  );
}
