import { ChatError } from '@genesys-chat/transport';

/** What went wrong while walking; see {@link PaginationLoopError}. */
export interface PaginationLoopFacts {
  /** Name of the operation, such as `getChatsRoomMessages`. */
  readonly operation: string;
  /** Messages of the page that led no further. */
  readonly pageLength: number;
  /** `same_page` when the platform does not follow the bounds that it is given, `full_moment` when one millisecond holds more messages than a page. */
  readonly reason: 'same_page' | 'full_moment';
}

/** A history cannot be walked on: the platform keeps returning the same page. Nothing was left out up to here. */
export class PaginationLoopError extends ChatError {
  /** Always `pagination_loop`. */
  static readonly code = 'pagination_loop';
  /** Always `PaginationLoopError`. */
  override readonly name = 'PaginationLoopError';
  /** Always `pagination_loop`. */
  readonly code = 'pagination_loop';
  /** Messages of the page that led no further. */
  readonly pageLength: number;
  /** `same_page` when the platform does not follow the bounds that it is given, `full_moment` when one millisecond holds more messages than a page. */
  readonly reason: 'same_page' | 'full_moment';

  /**
   * Makes the error.
   *
   * @param facts - What went wrong.
   */
  constructor({ operation, pageLength, reason }: PaginationLoopFacts) {
    const problem = {
      same_page: `${operation} keeps returning the same page whatever bounds it is given. Report it to Genesys, or read the page alone with ${operation}.`,
      full_moment: `${operation} returns ${pageLength} messages of one millisecond and may hold back more. Ask for larger pages with pageSize, or walk on from another moment with from.`,
    }[reason];
    super(problem, { operation });
    this.pageLength = pageLength;
    this.reason = reason;
  }
}
