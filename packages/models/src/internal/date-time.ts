import * as v from 'valibot';

/** A moment as the platform writes it, such as `2026-01-31T09:30:00.000Z`. */
export const DateTimeSchema = v.pipe(v.string(), v.isoTimestamp());
