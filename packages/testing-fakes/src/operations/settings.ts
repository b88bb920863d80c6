import {
  type ChatSettingsRequest,
  getChatsSettingsOperation,
  patchChatsSettingsOperation,
  putChatsSettingsOperation,
} from '@genesys-chat/models';
import { type Route, serve } from '../http/serve.ts';
import type { World } from '../internal/world.ts';
import type { Collections } from '../store/records.ts';

type Settings = Collections['organizationSettings'];

/** What an organisation has until somebody changes it. */
const defaults: Settings = { messageRetentionPeriodDays: 3650, reactionsEnabled: true };

/** Chat settings of the organisation. */
export const settingsRoutes: readonly Route[] = [
  serve(getChatsSettingsOperation, ({ world }) => ({ ...current(world) })),
  serve(patchChatsSettingsOperation, ({ body, world }) => store(world, current(world), body)),
  serve(putChatsSettingsOperation, ({ body, world }) => store(world, defaults, body)),
];

function current({ store }: World): Settings {
  return store.collection('organizationSettings').get('chat') ?? defaults;
}

function store(
  world: World,
  { messageRetentionPeriodDays, reactionsEnabled }: Settings,
  change: ChatSettingsRequest,
): Settings {
  const settings = {
    messageRetentionPeriodDays: change.messageRetentionPeriodDays ?? messageRetentionPeriodDays,
    reactionsEnabled: change.reactionsEnabled ?? reactionsEnabled,
  };
  world.store.collection('organizationSettings').set('chat', settings);
  return settings;
}
