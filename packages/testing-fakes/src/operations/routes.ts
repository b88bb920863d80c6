import { notificationRoutes } from './notifications.ts';
import type { Route } from '../http/serve.ts';
import { messageRoutes } from './messages.ts';
import { oneOnOneRoutes } from './one-on-ones.ts';
import { reactionRoutes } from './reactions.ts';
import { roomMessageRoutes } from './room-messages.ts';
import { roomParticipantRoutes } from './room-participants.ts';
import { roomPinRoutes } from './room-pins.ts';
import { roomRoutes } from './rooms.ts';
import { settingsRoutes } from './settings.ts';
import { tokenRoutes } from './tokens.ts';
import { userSettingsRoutes } from './user-settings.ts';
import { userRoutes } from './users.ts';

/** Everything that the API of the fake serves. */
export const apiRoutes: readonly Route[] = [
  ...messageRoutes,
  ...notificationRoutes,
  ...oneOnOneRoutes,
  ...reactionRoutes,
  ...roomMessageRoutes,
  ...roomParticipantRoutes,
  ...roomPinRoutes,
  ...roomRoutes,
  ...settingsRoutes,
  ...tokenRoutes,
  ...userSettingsRoutes,
  ...userRoutes,
];
