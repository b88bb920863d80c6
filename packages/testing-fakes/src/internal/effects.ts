/** Holds back what a change causes outside the store until the store has it; drops it when the change fails. */
export class Effects {
  #held: (() => void)[] | undefined;

  /** Runs an effect: at once, or after the change that is under way. */
  add(effect: () => void): void {
    if (this.#held) this.#held.push(effect);
    else effect();
  }

  /** Makes a change, then runs its effects in order. */
  after<TResult>(change: () => TResult): TResult {
    if (this.#held) return change();
    const held: (() => void)[] = [];
    this.#held = held;
    let result: TResult;
    try {
      result = change();
    } finally {
      this.#held = undefined;
    }
    for (const effect of held) effect();
    return result;
  }
}
