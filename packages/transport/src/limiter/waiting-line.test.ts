import { describe, expect, test } from 'vitest';
import { type Priority, WaitingLine } from './waiting-line.ts';

interface Waiter {
  readonly name: string;
  readonly priority: Priority;
}

function lineOf(names: string): { readonly line: WaitingLine<Waiter>; readonly waiters: Waiter[] } {
  const line = new WaitingLine<Waiter>();
  const waiters = Array.from(names, (name): Waiter => {
    return { name, priority: name === name.toUpperCase() ? 'interactive' : 'background' };
  });
  for (const waiter of waiters) line.add(waiter);
  return { line, waiters };
}

function serveAll(line: WaitingLine<Waiter>, scarce = true): string {
  let order = '';
  while (line.size > 0) order += line.next(scarce)?.name;
  return order;
}

describe('a waiting line', () => {
  test('serves in the order of coming', () => {
    expect(serveAll(lineOf('ABC').line)).toBe('ABC');
    expect(serveAll(lineOf('abc').line)).toBe('abc');
  });

  test('lets interactive calls pass, but gives background ones every fifth place', () => {
    expect(serveAll(lineOf('abABCDEFGHIJ').line)).toBe('ABCDaEFGHbIJ');
  });

  test('gives background calls no place before interactive ones while there are places for all', () => {
    expect(serveAll(lineOf('abABCDEFGHIJ').line, false)).toBe('ABCDEFGHIJab');
  });

  test('forgets who left', () => {
    const { line, waiters } = lineOf('AbC');
    for (const waiter of waiters.slice(0, 2)) line.remove(waiter);

    expect(line.all().map(({ name }) => name)).toEqual(['C']);
    expect(serveAll(line)).toBe('C');
    expect(line.next(true)).toBeUndefined();
  });
});
