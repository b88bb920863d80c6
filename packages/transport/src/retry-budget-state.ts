/** What is left for repeats. */
export interface RetryBudgetState {
  /** Tokens left; a repeat costs 14, one that the platform paces costs 5, a success gives 1 back. */
  readonly left: number;
  /** Tokens of a full budget. */
  readonly capacity: number;
}
