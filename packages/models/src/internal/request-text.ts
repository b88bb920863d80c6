import * as v from 'valibot';

/** Refuses a text with half of a character that takes two units: on its way it would become another text. */
export const wellFormed = v.check((text: string) => text.isWellFormed(), 'must be well-formed Unicode');

/** A text or an id in a request: any but an empty one, since the platform documents no format. */
export const RequestTextSchema = v.pipe(v.string(), v.nonEmpty('must not be empty'), wellFormed);
