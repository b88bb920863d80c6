import * as v from 'valibot';

/** A list that is always there: `null` and a missing field both read as an empty one. */
export function listOf<TItem extends v.GenericSchema>(
  item: TItem,
): v.NullishSchema<v.ArraySchema<TItem, undefined>, () => never[]> {
  return v.nullish(v.array(item), () => []);
}
