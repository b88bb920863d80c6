import { describe, expectTypeOf, test } from 'vitest';
import type { RoomAction, RoomActions } from './room-actions.ts';
import type { TokenPermissions } from './token-permissions.ts';
import type { Verdict } from './verdict.ts';

describe('permissions', () => {
  test('know the names of operations', () => {
    expectTypeOf<TokenPermissions['may']>().parameter(0).toExtend<string>();
    expectTypeOf<'getChatsRom'>().not.toExtend<Parameters<TokenPermissions['may']>[0]>();
    expectTypeOf<'getChatsRoom'>().toExtend<Parameters<TokenPermissions['may']>[0]>();
  });

  test('have a verdict for each action', () => {
    expectTypeOf<keyof RoomActions['may']>().toEqualTypeOf<RoomAction>();
    expectTypeOf<RoomActions['may']['send']>().toEqualTypeOf<Verdict>();
  });
});
