import * as v from 'valibot';
import {
  BooleanParameterSchema,
  CountParameterSchema,
  CountTextParameterSchema,
  DateTimeParameterSchema,
  listParameter,
} from './parameters.ts';

/**
 * Which part of a history to read. The platform documents neither the default nor the maximum of `limit`,
 * nor whether `before` and `after` include the moment that they name.
 */
export const HistoryQuerySchema = v.strictObject({
  /** How many messages to return at most. */
  limit: v.optional(CountTextParameterSchema),
  /** Only messages sent earlier than this. */
  before: v.optional(DateTimeParameterSchema),
  /** Only messages sent later than this. */
  after: v.optional(DateTimeParameterSchema),
  /** Leaves message metadata out of the answer; which fields that drops is not documented. */
  excludeMetadata: v.optional(BooleanParameterSchema),
  /** Messages a page. Part of the `seed` revision only, gone since February 2024: use `limit`. */
  pageSize: v.optional(CountParameterSchema),
  /** Page to read, counted from 1. Part of the `seed` revision only: use `before` and `after`. */
  pageNumber: v.optional(CountParameterSchema),
  /** Field to sort by. Part of the `seed` revision only. */
  sortBy: v.optional(v.string()),
  /** Fields to expand. Part of the `seed` revision only. */
  expand: v.optional(listParameter()),
  /** Token of the following page. Part of the `seed` revision only. */
  nextPage: v.optional(v.string()),
  /** Token of the preceding page. Part of the `seed` revision only. */
  previousPage: v.optional(v.string()),
});

/** Which part of a history to read. Checked by {@link HistoryQuerySchema}. */
export interface HistoryQuery extends v.InferInput<typeof HistoryQuerySchema> {}
