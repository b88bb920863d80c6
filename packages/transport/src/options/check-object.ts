import { ConfigurationError } from '../errors/configuration-error.ts';

/** Refuses, by name, what only JavaScript can give in the place of an object. */
export function checkObject(option: string, value: unknown): void {
  if (typeof value === 'object' && value !== null) return;
  throw new ConfigurationError(option, 'must be an object, or left out');
}
