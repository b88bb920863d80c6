/** Id of the field where one writes to the conversation that is open. */
export const composerId = 'composer';

/** Puts the focus where one writes; not for fingers, whom it would show the keyboard over half the screen. */
export function focusComposer(): void {
  if (matchMedia('(pointer: coarse)').matches) return;
  document.querySelector<HTMLElement>(`#${composerId}`)?.focus({ preventScroll: true });
}
