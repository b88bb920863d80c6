import { InvalidRequestError } from '../errors/invalid-request-error.ts';
import type { LoginOptions } from './login-options.ts';

/** Makes the address of the login page. */
export function authorizeUrl(
  loginBase: string,
  parameters: Readonly<Record<string, string>>,
  options: LoginOptions,
): string {
  const { org, provider, target, login_hint, prompt } = options;
  if ((org === undefined) !== (provider === undefined)) {
    throw new InvalidRequestError(
      org === undefined ? 'org' : 'provider',
      'is missing: org and provider go together',
    );
  }
  const query = new URLSearchParams(parameters);
  const extras = { org, provider, target, login_hint, prompt };
  for (const [name, value] of Object.entries(extras)) if (value !== undefined) query.set(name, value);
  return `${loginBase}/oauth/authorize?${query.toString()}`;
}
