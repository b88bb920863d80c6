import * as v from 'valibot';

/** An id in a request: any text but an empty one, since the platform documents no format. */
export const RequestIdSchema = v.pipe(v.string(), v.nonEmpty('must not be empty'));
