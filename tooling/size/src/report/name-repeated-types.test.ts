import { describe, expect, test } from 'vitest';
import { nameRepeatedTypes } from './name-repeated-types.ts';

const user = 'v.ObjectSchema<{ readonly id: v.StringSchema<undefined>; }, undefined>';

describe('nameRepeatedTypes', () => {
  test('names a type that a larger one repeats', () => {
    const room = `v.ObjectSchema<{ readonly owner: ${user}; }, undefined>`;

    expect(
      nameRepeatedTypes([
        `export declare const UserSchema: ${user};`,
        `export declare const RoomSchema: ${room};`,
        `export declare const rooms: v.ArraySchema<${room}>;`,
      ]),
    ).toEqual([
      `export declare const UserSchema: ${user};`,
      'export declare const RoomSchema: v.ObjectSchema<{ readonly owner: typeof UserSchema; }, undefined>;',
      'export declare const rooms: v.ArraySchema<typeof RoomSchema>;',
    ]);
  });

  test('lets the first of two equal ones give its name, and never goes round in a circle', () => {
    expect(
      nameRepeatedTypes([`export declare const A: ${user};`, `export declare const B: ${user};`]),
    ).toEqual([`export declare const A: ${user};`, 'export declare const B: typeof A;']);
  });
});
