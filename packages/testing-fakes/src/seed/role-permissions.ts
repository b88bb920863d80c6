import type { DemoRole } from './demo-users.ts';

const reading = [
  'chat:room:view',
  'chat:1on1:view',
  'chat:1on1Message:view',
  'user:chats:view',
  'directory:user:view',
];
const chatting = ['chat:chat:access', 'user:chats:view'];
const settings = ['chat:setting:view', 'chat:setting:edit'];
const userSettings = ['chat:usersettings:view', 'chat:usersettings:edit'];

/** Permissions of each role. `chat:chat:access` alone opens nearly all of chat. */
export const rolePermissions: Readonly<Record<DemoRole, readonly string[]>> = {
  admin: [...chatting, ...settings, ...userSettings, 'chat:participant:delete', 'oauth:token:delete'],
  member: [...chatting, 'chat:setting:view'],
  reader: reading,
};
