/**
 * Lets the browser draw a frame between two pieces of work, such as reading a page of messages and showing it, that
 * would otherwise hold up the same frame.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
