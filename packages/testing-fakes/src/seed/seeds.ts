import type { World } from '../internal/world.ts';
import type { FakeOAuthClient, FakeUser } from '../store/records.ts';
import { type DemoName, demoUsers } from './demo-users.ts';
import { everyone } from './everyone-script.ts';
import { oneOnOnes } from './one-on-one-scripts.ts';
import { plantConversation } from './plant-conversation.ts';
import { rolePermissions } from './role-permissions.ts';
import { shiftLog } from './shift-log.ts';
import { lisbonStrike, supportFloor } from './support-scripts.ts';
import { bookingPage, fridayLunch, platformEngineering } from './team-scripts.ts';

/** What a fake begins with: a company with a dozen people and their chats, or one administrator and no chat. */
export type SeedName = 'demo' | 'empty';

const daySeconds = 24 * 60 * 60;

const clients: readonly FakeOAuthClient[] = [
  {
    clientId: 'chat-web',
    name: 'Genesys Chat',
    grants: ['pkce', 'implicit'],
    redirectUris: ['http://localhost:5173/', 'http://127.0.0.1:5173/'],
    permissions: [],
    tokenLifetimeSeconds: daySeconds,
  },
  {
    clientId: 'chat-server',
    clientSecret: 'chat-server-secret',
    name: 'Chat server',
    grants: [
      'client_credentials',
      'authorization_code',
      'refresh_token',
      'urn:ietf:params:oauth:grant-type:saml2-bearer',
    ],
    redirectUris: ['http://localhost:3000/callback'],
    permissions: ['chat:chat:access', 'chat:setting:view', 'chat:setting:edit', 'oauth:token:delete'],
    tokenLifetimeSeconds: daySeconds,
  },
];

/** Puts an organisation into an empty store. */
export function plantSeed(world: World, seed: SeedName): void {
  const { store, random } = world;
  const organization = { id: random.uuid(), name: 'Acme Travel', shortName: 'acme' };
  store.collection('organizations').set(organization.id, organization);
  for (const client of clients) store.collection('clients').set(client.clientId, client);
  const people = plantPeople(world, seed === 'demo' ? demoUsers : demoUsers.slice(0, 1));
  if (seed === 'empty') return;
  plantConversation(world, people, shiftLog(random));
  const scripts = [everyone, supportFloor, lisbonStrike, platformEngineering, bookingPage, fridayLunch];
  for (const script of [...scripts, ...oneOnOnes]) plantConversation(world, people, script);
}

function plantPeople(
  { store, random, organization }: World,
  users: typeof demoUsers,
): ReadonlyMap<DemoName, FakeUser> {
  const people = new Map<DemoName, FakeUser>();
  for (const { key, name, email, role } of users) {
    const jabberId = `${random.hex(24)}@${organization.shortName}.orgspan.com`;
    const user = { id: random.uuid(), name, email, jabberId, permissions: rolePermissions[role] };
    people.set(key, user);
    store.collection('users').set(user.id, user);
  }
  return people;
}
