import * as v from 'valibot';

/**
 * Query parameters are checked on both ends of the wire by one schema: what a caller gives (`true`, `25`,
 * a `Date`) and what arrives in an address (`'true'`, `'25'`, an ISO string) come out alike.
 */
function parameter<TInput, TOutput>(
  schema: v.GenericSchema<unknown, TOutput>,
  jsonSchema: Readonly<Record<string, unknown>>,
): v.GenericSchema<TInput, TOutput> {
  return v.pipe(schema, v.metadata({ jsonSchema })) as v.GenericSchema<TInput, TOutput>;
}

/** `true` or `false`. */
export const BooleanParameterSchema = parameter<boolean, boolean>(
  v.union(
    [
      v.boolean(),
      v.pipe(
        v.picklist(['true', 'false'], 'must be true or false'),
        v.transform((text) => text === 'true'),
      ),
    ],
    'must be true or false',
  ),
  { type: 'boolean' },
);

/** A whole number of at least 1. */
export const CountParameterSchema = parameter<number, number>(
  v.union(
    [
      v.pipe(v.number(), v.integer(), v.minValue(1)),
      v.pipe(v.string(), v.regex(/^[1-9]\d{0,8}$/), v.transform(Number)),
    ],
    'must be a whole number of at least 1',
  ),
  { type: 'integer', minimum: 1 },
);

/** A whole number of at least 1 that the platform declares as a string. */
export const CountTextParameterSchema = parameter<string | number, string>(
  v.union(
    [
      v.pipe(v.string(), v.regex(/^[1-9]\d{0,8}$/)),
      v.pipe(v.number(), v.integer(), v.minValue(1), v.transform(String)),
    ],
    'must be a whole number of at least 1',
  ),
  { type: 'string' },
);

const notADate = 'must be a date, such as 2026-01-31T09:30:00.000Z';

/** A moment: a `Date`, or text that names one, such as `2026-01-31T09:30:00.000Z`. */
export const DateTimeParameterSchema = parameter<string | Date, string>(
  v.union(
    [
      v.pipe(
        v.string(),
        v.check((text) => !Number.isNaN(Date.parse(text)), notADate),
      ),
      v.pipe(
        v.date(),
        v.transform((date) => date.toISOString()),
      ),
    ],
    notADate,
  ),
  { type: 'string' },
);

/**
 * Several strings, of those listed when any are; they travel joined by commas, as the official SDKs send them.
 */
export function listParameter<TItem extends string = string>(
  values?: readonly TItem[],
): v.GenericSchema<readonly TItem[], TItem[]> {
  const items = v.array((values ? v.picklist(values) : v.string()) as v.GenericSchema<TItem>);
  return parameter<readonly TItem[], TItem[]>(
    v.union([
      items,
      v.pipe(
        v.string(),
        v.transform((text) => text.split(',')),
        items,
      ),
    ]),
    { type: 'array', items: { type: 'string', ...(values && { enum: values }) } },
  );
}
