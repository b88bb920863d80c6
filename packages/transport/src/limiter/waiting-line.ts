/** Who goes first when calls have to wait. */
export const priorities = ['interactive', 'background'] as const;
export type Priority = (typeof priorities)[number];

/** Where interactive calls wait too, one in so many places goes to a background call: these are slow but never stuck. */
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

  /** The priority of those who go first. */
  get foremost(): Priority {
    return this.#lines.interactive.size > 0 ? 'interactive' : 'background';
  }

  add(waiter: TWaiter): void {
    this.#lines[waiter.priority].add(waiter);
  }

  remove(waiter: TWaiter): void {
    this.#lines[waiter.priority].delete(waiter);
  }

  /** Takes out whose turn it is; background calls have a share of the places only where these are scarce. */
  next(scarce: boolean): TWaiter | undefined {
    if (scarce) this.#served += 1;
    const { interactive, background } = this.#lines;
    const sharesOut = scarce && this.#served % backgroundShare === 0 && background.size > 0;
    const backgroundsTurn = interactive.size === 0 || sharesOut;
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
