import type { FakeResponse } from '../http/fake-response.ts';
import type { World } from '../internal/world.ts';
import type { FakeUser } from '../store/records.ts';
import type { AuthorizeRequest } from './authorize-request.ts';
import { escapeHtml, htmlPage } from './html.ts';

/** Users on the login page at most. */
const longestList = 100;

/** The page on which somebody picks the user to log in as. It works without scripts. */
export function loginPage(
  { store, organization }: World,
  { client, hintedEmail, provider }: AuthorizeRequest,
  query: URLSearchParams,
): FakeResponse {
  const users = [...store.collection('users').values()].slice(0, longestList);
  const isHinted = ({ email }: FakeUser): boolean => email.toLowerCase() === hintedEmail?.toLowerCase();
  const ordered = [...users.filter(isHinted), ...users.filter((user) => !isHinted(user))];
  const items = ordered.map((user) => userItem(user, isHinted(user))).join('\n');
  const by = provider === undefined ? '' : ` by single sign-on of ${provider}`;
  const intro = `${client.name} asks to act for you${by}. This platform is a fake without passwords: pick who you are.`;
  return htmlPage(
    200,
    `Sign in to ${organization.name}`,
    `<p>${escapeHtml(intro)}</p>
<form method="post" action="/oauth/authorize?${escapeHtml(query.toString())}">
<ul>
${items}
</ul>
<button class="cancel" name="cancel" value="true">Cancel</button>
</form>`,
  );
}

function userItem({ id, name, email }: FakeUser, hinted: boolean): string {
  const initials = name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .slice(0, 2)
    .join('');
  return `<li${hinted ? ' class="hinted"' : ''}><button class="user" name="user" value="${escapeHtml(id)}">
<span class="initials" aria-hidden="true">${escapeHtml(initials)}</span>
<span class="name">${escapeHtml(name)}</span> <span class="mail">${escapeHtml(email).replace('@', '<wbr>@')}</span>
</button></li>`;
}
