/** Id of the button that leads to any chat. */
export const findId = 'find-chat';

/** Puts the focus on the way to any chat, as when none is open any more. */
export function focusFind(): void {
  document.querySelector<HTMLElement>(`#${findId}`)?.focus();
}
