import { ConfigurationError } from '../errors/configuration-error.ts';

/** Gives a number back that is above 0, or nothing; anything else is refused by the name of its option. */
export function positive<TValue extends number | undefined>(option: string, value: TValue): TValue {
  if (value === undefined || (typeof value === 'number' && value > 0)) return value;
  throw new ConfigurationError(option, 'must be a number above 0');
}
