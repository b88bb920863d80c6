import type { ChatMessageResponse } from '@genesys-chat/models';

/** What an export hands out, told apart by `type`. */
export type RoomExportEvent =
  | {
      /** A page of a room's messages. */
      readonly type: 'page';
      /** JID of the room. */
      readonly roomJid: string;
      /** The messages, in the order of the walk. */
      readonly messages: readonly ChatMessageResponse[];
      /** Makes a later export go on behind this page. */
      readonly resumeToken: string;
    }
  | {
      /** All messages of a room were handed out. */
      readonly type: 'done';
      /** JID of the room. */
      readonly roomJid: string;
      /** How many messages of it were handed out. */
      readonly messageCount: number;
    }
  | {
      /** A room could not be read on; the others go on. */
      readonly type: 'failed';
      /** JID of the room. */
      readonly roomJid: string;
      /** How many messages of it were handed out. */
      readonly messageCount: number;
      /** What went wrong. */
      readonly error: unknown;
    };
