import * as v from 'valibot';

/** A string whose known values complete in an editor, and which may be any other string. */
export type OpenEnum<TValue extends string> = TValue | (string & {});

/** An enumeration that the platform may extend: an unknown value passes as the string that it is. */
export function openEnum<const TValue extends string>(
  knownValues: readonly TValue[],
): v.GenericSchema<OpenEnum<TValue>> {
  return v.pipe(v.string(), v.metadata({ 'x-extensible-enum': knownValues })) as v.GenericSchema<
    OpenEnum<TValue>
  >;
}
