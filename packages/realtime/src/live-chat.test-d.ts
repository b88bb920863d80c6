import { ApiClient } from '@genesys-chat/transport';
import { describe, expectTypeOf, test } from 'vitest';
import {
  type BadgeEvent,
  createLiveChat,
  type LiveChat,
  type RoomEvent,
  type WebSocketConstructor,
} from './index.ts';

describe('the types of a live chat', () => {
  test('make a switch over the events of a room exhaustive', () => {
    const textOf = (event: RoomEvent): string => {
      switch (event.type) {
        case 'message':
        case 'edit':
          return event.message.body;
        case 'reactions':
          return `${event.messageId} ${event.message.reactions?.length}`;
        case 'delete':
          return event.messageId;
        case 'status':
          return `${event.status} ${event.reason}`;
        case 'unknown':
          return `${event.actionType} ${event.body.messageId}`;
        default:
          return event satisfies never;
      }
    };
    expectTypeOf(textOf).returns.toBeString();
  });

  test('give every event of a room a resume token, a status perhaps', () => {
    expectTypeOf<Exclude<RoomEvent, { type: 'status' }>['resumeToken']>().toEqualTypeOf<string>();
    expectTypeOf<RoomEvent['resumeToken']>().toEqualTypeOf<string | undefined>();
  });

  test('tell badges and statuses apart', () => {
    expectTypeOf<Extract<BadgeEvent, { type: 'badge' }>['unreadCount']>().toBeNumber();
    expectTypeOf<BadgeEvent['type']>().toEqualTypeOf<'badge' | 'status'>();
  });

  test('take an ApiClient and the WebSocket of the surroundings', () => {
    expectTypeOf(createLiveChat(new ApiClient(), { webSocket: WebSocket })).toEqualTypeOf<LiveChat>();
    expectTypeOf<typeof WebSocket>().toExtend<WebSocketConstructor>();
  });
});
