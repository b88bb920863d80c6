import { createRandom } from '../internal/random.ts';
import type { ActiveFault, FaultName } from './fault.ts';
import type { FaultFrequency } from './fault-scope.ts';

/** A fault that was set, and the count of what it has struck. */
export class SetFault implements ActiveFault {
  readonly name: FaultName;
  readonly options: object;
  readonly #times: number;
  readonly #rate: number;
  readonly #random: () => number;
  readonly #remove: (fault: SetFault) => void;
  #toSkip: number;
  #hits = 0;

  constructor(
    name: FaultName,
    options: FaultFrequency & { readonly times?: number },
    remove: (fault: SetFault) => void,
  ) {
    const { times = Infinity, skip = 0, rate = 1, seed = 'faults' } = options;
    const random = createRandom(seed);
    this.name = name;
    this.options = options;
    this.#times = times;
    this.#rate = rate;
    this.#random = () => random.below(2 ** 32) / 2 ** 32;
    this.#remove = remove;
    this.#toSkip = skip;
  }

  get hits(): number {
    return this.#hits;
  }

  get isSpent(): boolean {
    return this.#hits >= this.#times;
  }

  remove(): void {
    this.#remove(this);
  }

  /** Decides about something that it may strike. */
  strikes(): boolean {
    if (this.isSpent) return false;
    if (this.#toSkip > 0) {
      this.#toSkip -= 1;
      return false;
    }
    if (this.#rate < 1 && this.#random() >= this.#rate) return false;
    this.#hits += 1;
    return true;
  }
}
