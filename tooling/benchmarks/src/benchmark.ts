import type { TimeShare } from './measuring/time-shares.ts';
import type { Plot } from './plots/plot.ts';
import type { Limit } from './what-limits.ts';

/** What a figure is meant to be. */
export interface Goal {
  readonly kind: 'at least' | 'at most';
  readonly value: number;
}

/** One measured ratio: what ours takes or does, divided by what the peer takes or does. */
export interface Figure {
  /** What was done, such as `read 25 messages, 10 in flight`. */
  readonly work: string;
  /** What was measured, such as `calls a second`. */
  readonly measure: string;
  /** Name of the peer. */
  readonly against: string;
  readonly ratio: number;
  /** The goal that was set for it, where there is one. */
  readonly goal?: Goal | undefined;
  /** What ours came to, and the peer, with units; these depend on the machine. */
  readonly absolute: string;
}

/** Where the time of a piece of work went, from a CPU profile. */
export interface Profile {
  readonly work: string;
  readonly shares: readonly TimeShare[];
}

/** Findings that are no ratios. */
export interface Table {
  /** What it shows, as a sentence. */
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a benchmark found. */
export interface Findings {
  readonly figures: readonly Figure[];
  readonly tables?: readonly Table[] | undefined;
  readonly plots?: readonly Plot[] | undefined;
  readonly profiles?: readonly Profile[] | undefined;
}

/** Settings of one run of all benchmarks. */
export interface RunSettings {
  /** Messages of the history that is walked. */
  readonly historyLength: number;
  /** How long the soak goes on, in minutes. */
  readonly soakMinutes: number;
}

/** Something that is measured against its peers. */
export interface Benchmark {
  /** What `--only` takes. */
  readonly name: string;
  /** Heading. */
  readonly title: string;
  /** How it is measured, for somebody who reads the figures. */
  readonly explanation: string;
  /** What keeps it from its goals; see what-limits.ts. */
  readonly limits?: Limit | undefined;
  run(settings: RunSettings): Promise<Findings>;
}
