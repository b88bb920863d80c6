/** Some panels side by side over the same kind of work: what grows, and how. */
export interface Plot {
  /** Name of its file, without `.svg`. */
  readonly name: string;
  readonly title: string;
  /** What grows from left to right. */
  readonly x: Axis;
  readonly panels: readonly Panel[];
}

/** One of the two directions of a panel. */
export interface Axis {
  /** What it shows, with its unit. */
  readonly label: string;
  readonly scale: 'linear' | 'log';
}

/** One measure of all that are compared. */
export interface Panel {
  readonly y: Axis;
  readonly lines: readonly Line[];
}

/** One of those that are compared. */
export interface Line {
  readonly name: string;
  /** From left to right. */
  readonly points: readonly Point[];
}

/** What was measured at one place. */
export type Point = readonly [x: number, y: number];
