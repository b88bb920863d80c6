import { fromBase64 } from '../../internal/base64.ts';
import { tokenAnswer } from '../issue-token.ts';
import { OAuthError } from '../oauth-error.ts';
import type { GrantHandler } from './grant-handler.ts';
import { requireGrant } from './require-grant.ts';

/** A SAML2 assertion that names a user against a token for that user. Signatures are not looked at. */
export const saml2Bearer: GrantHandler = (world, client, form) => {
  requireGrant(client, 'urn:ietf:params:oauth:grant-type:saml2-bearer');
  const { shortName } = world.organization;
  if (form.get('orgName')?.toLowerCase() !== shortName.toLowerCase()) {
    throw new OAuthError('invalid_grant', 'orgName is not the short name of the organization');
  }
  const assertion = fromBase64(form.get('assertion') ?? '') ?? '';
  const email = /<(?:\w+:)?NameID\b[^<>]*>\s*([^<>\s]+)\s*</.exec(assertion)?.[1]?.toLowerCase();
  const user = [...world.store.collection('users').values()].find(
    (each) => each.email.toLowerCase() === email,
  );
  if (!user) throw new OAuthError('invalid_grant', 'the NameID of the assertion is not the email of a user');
  return tokenAnswer(world, { client, userId: user.id }, false);
};
