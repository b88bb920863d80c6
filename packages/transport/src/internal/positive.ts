import { ConfigurationError } from '../errors/configuration-error.ts';

/** Gives a number back that is above 0; any other is refused by the name of its option. */
export function positive(option: string, value: number): number {
  if (value > 0) return value;
  throw new ConfigurationError(option, 'must be a number above 0');
}
