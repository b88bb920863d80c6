import type { ChatMessageResponse } from '@genesys-chat/models';
import { ResponseDriftError } from '@genesys-chat/transport';

/** Which way a history is walked. */
export type Direction = 'backwards' | 'forwards';

/**
 * Time along a walk: places grow in its direction, so that walking backwards and forwards are one and the same. A
 * place is a number of milliseconds since 1970, negative for a walk backwards.
 */
export class Timeline {
  readonly #sign: 1 | -1;

  constructor(direction: Direction) {
    this.#sign = direction === 'forwards' ? 1 : -1;
  }

  /** The place of a moment, or the moment of a place. */
  turn(moment: number): number {
    return this.#sign * moment;
  }

  /** The place of a message; without a valid date it has none, and the walk cannot go on. */
  placeOf({ dateCreated }: ChatMessageResponse, operation: string): number {
    const moment = Date.parse(dateCreated);
    if (!Number.isNaN(moment)) return this.turn(moment);
    throw new ResponseDriftError(['entities.*.dateCreated: expected a date'], { operation });
  }

  /** Bounds of a request that begin and end so many milliseconds outside two places. */
  bounds(
    first: number | undefined,
    last: number | undefined,
    outsideMs: number,
  ): { readonly before?: string; readonly after?: string } {
    const low = this.#sign === 1 ? first : last;
    const high = this.#sign === 1 ? last : first;
    return {
      ...(low !== undefined && { after: new Date(this.turn(low) - outsideMs).toISOString() }),
      ...(high !== undefined && { before: new Date(this.turn(high) + outsideMs).toISOString() }),
    };
  }
}
