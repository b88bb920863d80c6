import type { World } from '../internal/world.ts';
import type { AuthorizeRequest } from './authorize-request.ts';

/** An error that goes back to the client in the address of the browser. */
export interface AuthorizeProblem {
  readonly error: string;
  readonly error_description: string;
}

const providers = new Set([
  'okta',
  'adfs',
  'salesforce',
  'onelogin',
  'gsuite',
  'ping',
  'purecloud',
  'generic',
]);

/** Finds what is wrong with a request for the login page. */
export function checkAuthorizeRequest(
  world: World,
  request: AuthorizeRequest,
  query: URLSearchParams,
): AuthorizeProblem | undefined {
  return checkResponseType(request) ?? checkChallenge(request, query) ?? checkOrganization(world, query);
}

function checkResponseType({ client, responseType }: AuthorizeRequest): AuthorizeProblem | undefined {
  const { grants } = client;
  if (responseType !== 'code' && responseType !== 'token') {
    return problem('unsupported_response_type', 'response_type has to be code or token');
  }
  const isRegistered =
    responseType === 'token'
      ? grants.includes('implicit')
      : grants.includes('authorization_code') || grants.includes('pkce');
  return isRegistered
    ? undefined
    : problem('unauthorized_client', `this client is not registered for response_type ${responseType}`);
}

function checkChallenge(
  { client, responseType, codeChallenge }: AuthorizeRequest,
  query: URLSearchParams,
): AuthorizeProblem | undefined {
  if (responseType === 'token') return undefined;
  if (codeChallenge === undefined) {
    const needsChallenge = !client.grants.includes('authorization_code');
    return needsChallenge ? problem('invalid_request', 'code_challenge is missing') : undefined;
  }
  if (query.get('code_challenge_method') !== 'S256') {
    return problem('invalid_request', 'code_challenge_method has to be S256');
  }
  return /^[\w-]{43}$/.test(codeChallenge)
    ? undefined
    : problem('invalid_request', 'code_challenge is not a SHA-256 in base64url');
}

function checkOrganization({ organization }: World, query: URLSearchParams): AuthorizeProblem | undefined {
  const org = query.get('org');
  const provider = query.get('provider');
  if ((org === null) !== (provider === null)) {
    return problem('invalid_request', 'org and provider go together');
  }
  if (provider !== null && !providers.has(provider.toLowerCase())) {
    return problem('invalid_request', 'provider is not known');
  }
  const target = query.get('target');
  const isOurs = org === null || org.toLowerCase() === organization.shortName.toLowerCase();
  if (isOurs && (target === null || target === organization.id)) return undefined;
  return problem('access_denied', 'the organization is not known');
}

function problem(error: string, description: string): AuthorizeProblem {
  return { error, error_description: description };
}
