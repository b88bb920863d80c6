import {
  deleteChatsUsersMeSettingsOperation,
  getChatsUserSettingsOperation,
  getChatsUsersMeSettingsOperation,
  patchChatsUserSettingsOperation,
  patchChatsUsersMeSettingsOperation,
  postChatsUsersMeSettingsOperation,
  type ChatUserSettings,
  type UserSettingsForChat,
} from '@genesys-chat/models';
import { findUser } from '../chat/conversations.ts';
import { removeMissing } from '../chat/needless-change.ts';
import { type Route, serve } from '../http/serve.ts';
import type { World } from '../internal/world.ts';
import type { UserSettingsRecord } from '../store/records.ts';

/** Chat settings of users: the caller's own, and those of a named user. */
export const userSettingsRoutes: readonly Route[] = [
  serve(getChatsUserSettingsOperation, ({ path: { userId }, world }) =>
    mobileSettings(read(world, findUser(world, userId).id)),
  ),
  serve(patchChatsUserSettingsOperation, ({ path: { userId }, body, world }) => {
    const { id } = findUser(world, userId);
    const mobileNotifications = body.mobile.notifications.when;
    return mobileSettings(save(world, id, { ...read(world, id), mobileNotifications }));
  }),
  serve(getChatsUsersMeSettingsOperation, ({ caller, world }) => ownSettings(read(world, caller.user.id))),
  serve(patchChatsUsersMeSettingsOperation, ({ body: { mobile, ...own }, caller, world }) => {
    const { id } = caller.user;
    const before = read(world, id);
    const mobileNotifications = mobile?.notifications.when ?? before.mobileNotifications;
    return ownSettings(save(world, id, { own: { ...before.own, ...own }, mobileNotifications }));
  }),
  serve(postChatsUsersMeSettingsOperation, ({ body, caller, world }) => {
    const { id } = caller.user;
    save(world, id, { ...read(world, id), own: body });
  }),
  serve(deleteChatsUsersMeSettingsOperation, ({ caller, world }) => {
    const wasThere = world.store.collection('userSettings').delete(caller.user.id);
    if (!wasThere) removeMissing(world, 'chat settings', caller.user.id);
  }),
];

function read({ store }: World, userId: string): UserSettingsRecord {
  return store.collection('userSettings').get(userId) ?? {};
}

function save({ store }: World, userId: string, settings: UserSettingsRecord): UserSettingsRecord {
  store.collection('userSettings').set(userId, settings);
  return settings;
}

function mobileSettings({ mobileNotifications = 'OnlyWhenInactive' }: UserSettingsRecord): ChatUserSettings {
  return { mobile: { notifications: { when: mobileNotifications } } };
}

function ownSettings(settings: UserSettingsRecord): UserSettingsForChat {
  const { muted = false, mentionsOnly = false, notifyOnReactions = true } = settings.own ?? {};
  return { muted, mentionsOnly, notifyOnReactions, ...mobileSettings(settings) };
}
