/**
 * Makes a model with sensible values.
 *
 * @param changes - What is to be other than by default.
 * @returns A new object each time.
 */
export type Builder<TModel extends object> = (changes?: Partial<TModel>) => TModel;

/** Makes a builder. The values are the same each time, so that a test can be repeated. */
export function builderOf<TModel extends object>(defaults: () => TModel): Builder<TModel> {
  return (changes = {}) => ({ ...defaults(), ...changes });
}
