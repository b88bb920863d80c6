import { describe, expect, test } from 'vitest';
import { print } from './print.ts';

const long = 'aVeryLongNameThatDoesNotFitOnOneLineTogetherWithAllTheOthersThatAreHere';

describe('print', () => {
  test('leaves alone what fits', () => {
    expect(print('interface Room { readonly name: string; }')).toBe(
      'interface Room { readonly name: string; }',
    );
  });

  test('gives each member a line, at the depth where it stands', () => {
    expect(
      print(`interface Room { readonly ${long}: { readonly "a; b": [x, y]; }; close(a: A, b: B): void; }`),
    ).toBe(`interface Room {
  readonly ${long}: {
    readonly "a; b": [x, y];
  };
  close(a: A, b: B): void;
}`);
  });

  test('gives each name of a list a line', () => {
    expect(print(`export { ${long}, type Room, openRoom as open, closeRoom, clearRoom };`)).toBe(`export {
  ${long},
  type Room,
  openRoom as open,
  closeRoom,
  clearRoom
};`);
    expect(print(`export declare const all: readonly [typeof ${long}, typeof another, typeof third];`)).toBe(
      `export declare const all: readonly [
  typeof ${long},
  typeof another,
  typeof third
];`,
    );
  });
});
