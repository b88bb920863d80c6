import { InputError } from './input-error.ts';

/** Names of all fields of a type; the compiler misses one that is left out. */
export type FieldNames<TType> = Readonly<Record<keyof TType, true>>;

/** Refuses a name that is none of those that are known: it would have no effect. */
export function refuseUnknownName(fieldName: string, name: string, known: ReadonlySet<string>): void {
  if (!known.has(name)) {
    throw new InputError(fieldName, `there is no "${name}". There is ${[...known].join(', ')}.`);
  }
}

/** Refuses a field that is none of those that are known: it would have no effect. */
export function refuseUnknownFields(where: string, given: object, known: object): void {
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(known, name));
  if (unknown !== undefined) {
    throw new InputError(unknown, `${where} has no such field. It has ${Object.keys(known).join(', ')}.`);
  }
}
