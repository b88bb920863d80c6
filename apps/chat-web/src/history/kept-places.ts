/** A row, and how far below the upper edge of its list it stands, in pixels. */
export interface Spot {
  readonly key: string;
  readonly belowTopPx: number;
}

/** Where somebody stood in a list who left it elsewhere than at its end. */
export interface KeptPlace {
  readonly spot: Spot;
  /** The last row of then: what is behind it is new to the reader. */
  readonly lastKey: string | undefined;
}

/** Where lists were left, by their own keys, for as long as the page lives. */
export const keptPlaces = new Map<string, KeptPlace>();
