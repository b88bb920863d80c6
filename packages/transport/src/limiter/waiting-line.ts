/** Who goes first when calls have to wait. */
export type Priority = 'interactive' | 'background';

/** Every so many places, one goes to a background call, so that these are slow but never stuck. */
const backgroundShare = 5;

/** Calls that wait for the limiter: interactive ones first, otherwise in the order in which they came. */
export class WaitingLine<TWaiter extends { readonly priority: Priority }> {
  readonly #lines: Readonly<Record<Priority, Set<TWaiter>>> = {
    interactive: new Set(),
    background: new Set(),
  };
  #served = 0;

  get size(): number {
    return this.#lines.interactive.size + this.#lines.background.size;
  }

  add(waiter: TWaiter): void {
    this.#lines[waiter.priority].add(waiter);
  }

  remove(waiter: TWaiter): void {
    this.#lines[waiter.priority].delete(waiter);
  }

  /** Takes out whose turn it is. */
  next(): TWaiter | undefined {
    this.#served += 1;
    const { interactive, background } = this.#lines;
    const backgroundsTurn =
      interactive.size === 0 || (this.#served % backgroundShare === 0 && background.size > 0);
    const line = backgroundsTurn ? background : interactive;
    const [waiter] = line;
    if (waiter !== undefined) line.delete(waiter);
    return waiter;
  }

  /** Everybody who waits. */
  all(): TWaiter[] {
    return [...this.#lines.interactive, ...this.#lines.background];
  }
}
