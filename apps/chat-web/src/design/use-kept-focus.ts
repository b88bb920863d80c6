import { type RefObject, useEffect } from 'react';

const focusable = ':is(a[href], button, input, textarea, select, [tabindex]):not(:disabled)';

/**
 * Keeps the focus in a part of the page when what has it goes away, as a line that was removed or a button that is done:
 * the focus moves to what follows there, or else to what comes before.
 */
export function useKeptFocus(part: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = part.current;
    if (!element) return undefined;
    let last: EventTarget | null = null;
    const remember = ({ target }: FocusEvent): void => {
      last = target;
    };
    // On its way to somewhere else, it is nowhere for a moment. Heard of before others take away what it leaves.
    const forget = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget !== null) last = null;
    };
    const changes = new MutationObserver((records) => {
      if (document.activeElement !== document.body) return;
      const record = records.find(({ removedNodes }) => [...removedNodes].some((node) => holds(node, last)));
      if (!record) return;
      const { nextSibling, previousSibling, target } = record;
      const places = [nextSibling, previousSibling, target, element].map(firstIn);
      places.find((place) => place !== null)?.focus();
    });
    element.addEventListener('focusin', remember);
    element.addEventListener('focusout', forget, true);
    changes.observe(element, { childList: true, subtree: true });
    return () => {
      element.removeEventListener('focusin', remember);
      element.removeEventListener('focusout', forget, true);
      changes.disconnect();
    };
  }, [part]);
}

function holds(node: Node, target: EventTarget | null): boolean {
  return target instanceof Node && node.contains(target);
}

/** The first thing in an element, or the element itself, that takes the focus; `null` where it is gone, too. */
function firstIn(node: Node | null): HTMLElement | null {
  if (!(node instanceof HTMLElement) || !node.isConnected) return null;
  return node.matches(focusable) ? node : node.querySelector<HTMLElement>(focusable);
}
