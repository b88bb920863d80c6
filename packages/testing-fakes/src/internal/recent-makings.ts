/**
 * What was made lately, and of what: it is not made again while all of that is the same. Only what is asked for a
 * second time is kept, so that things that never come again do not fill the memory.
 */
export class RecentMakings<TMade> {
  readonly #size: number;
  #kept: readonly { readonly of: readonly unknown[]; readonly made: TMade }[] = [];
  /** The last value of each set of values that was asked for lately. */
  #asked: readonly unknown[] = [];

  constructor(size: number) {
    this.#size = size;
  }

  /** Makes something of values, unless it was made lately of the very same ones. */
  make(of: readonly unknown[], make: () => TMade): TMade {
    const known = this.#kept.find((each) => isSame(each.of, of));
    if (known) return known.made;
    const made = make();
    const mark = of.at(-1);
    if (this.#asked.includes(mark)) this.#kept = [{ of, made }, ...this.#kept.slice(0, this.#size - 1)];
    else this.#asked = [mark, ...this.#asked.slice(0, this.#size - 1)];
    return made;
  }
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}
