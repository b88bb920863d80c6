import type { MouseEventHandler } from 'react';
import { showToast } from '../toast/toasts.ts';

/** What a button that may have to refuse takes. */
export interface Refusable {
  readonly onClick?: MouseEventHandler<HTMLButtonElement> | undefined;
  readonly 'aria-disabled'?: true;
}

/**
 * Greys a button out while there is a reason against it. It stays reachable, so that the reason can be read; pressing it
 * says the reason, as a finger finds no tooltip.
 *
 * @param reason - Why it cannot be used now; `undefined` when it can.
 * @param onClick - What it does when it can.
 * @returns Properties of the button.
 */
export function refusable(reason: string | undefined, onClick: Refusable['onClick']): Refusable {
  if (reason === undefined) return { onClick };
  return {
    'aria-disabled': true,
    onClick: (event) => {
      // A button that submits would do so all the same.
      event.preventDefault();
      showToast(reason);
    },
  };
}
