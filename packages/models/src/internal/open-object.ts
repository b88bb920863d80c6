import * as v from 'valibot';

/**
 * An object that the platform sends: fields that it adds later are kept, and stay out of the type, so that a
 * misspelt field name is still an error for the compiler.
 */
export function openObject<const TEntries extends v.ObjectEntries>(
  entries: TEntries,
): v.ObjectSchema<TEntries, undefined> {
  return v.looseObject(entries) as unknown as v.ObjectSchema<TEntries, undefined>;
}
