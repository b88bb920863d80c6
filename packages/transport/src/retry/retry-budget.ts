/** What repeats may cost: a failing platform empties it, and then gets no extra load from this client. */
export interface RetryBudget {
  /** Takes tokens; `false`, and nothing taken, when there are too few. */
  take(tokens: number): boolean;
  /** Gives tokens back after a success. */
  giveBack(tokens: number): void;
  /** Tokens that are left. */
  readonly left: number;
  /** Tokens of a full budget. */
  readonly capacity: number;
}

/** Makes a full budget. */
export function createRetryBudget(capacity: number): RetryBudget {
  let left = capacity;
  return {
    capacity,
    take(tokens) {
      if (tokens > left) return false;
      left -= tokens;
      return true;
    },
    giveBack(tokens) {
      left = Math.min(capacity, left + tokens);
    },
    get left() {
      return left;
    },
  };
}
