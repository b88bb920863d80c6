import { describe, expect, test } from 'vitest';
import { toDirectory } from '../people/directory.ts';
import { mentionChoices, type MentionScope } from './mention-choices.ts';

const names = ['Me', 'Allen', 'Alma', 'Bauer, Anna', 'Müller', 'Otto'];
const people = names.map((name) => ({ id: name, name, jid: undefined, email: undefined }));
const scope: MentionScope = {
  directory: toDirectory(people, 'everybody'),
  inside: new Set(['Me', 'Alma', 'Müller']),
  hasAll: true,
  myUserId: 'Me',
};

function offered(words: string, change: Partial<MentionScope> = {}): readonly string[] {
  const choices = mentionChoices(words, { ...scope, ...change });
  return choices.map(({ name, isOutside }) => (isOutside ? `${name} (outside)` : name));
}

describe('mentionChoices', () => {
  test('offers people of the room, then everybody, then people outside, and never oneself', () => {
    expect(offered('')).toEqual([
      'Alma',
      'Müller',
      'all',
      'Allen (outside)',
      'Bauer, Anna (outside)',
      'Otto (outside)',
    ]);
    expect(offered('al')).toEqual(['Alma', 'all', 'Allen (outside)']);
  });

  test('offers everybody first to who has written the whole word', () => {
    expect(offered('all', { inside: new Set(['Allen']) })).toEqual(['all', 'Allen']);
  });

  test('offers everybody also among many people, and only where that is possible', () => {
    const crowd = Array.from({ length: 20 }, (_, index) => ({
      id: `${index}`,
      name: `A ${index}`,
      jid: undefined,
      email: undefined,
    }));
    const directory = toDirectory(crowd, 'everybody');

    expect(offered('a', { directory, inside: undefined })).toHaveLength(7);
    expect(offered('a', { directory, inside: undefined }).at(-1)).toBe('all');
    expect(offered('a', { hasAll: false })).not.toContain('all');
  });

  test('marks nobody while it is unknown who is in the room', () => {
    expect(offered('', { inside: undefined, hasAll: false })).toEqual([
      'Allen',
      'Alma',
      'Bauer, Anna',
      'Müller',
      'Otto',
    ]);
  });

  test('finds names without their marks and in any order', () => {
    expect(offered('muller')).toEqual(['Müller']);
    expect(offered('anna b')).toEqual(['Bauer, Anna (outside)']);
  });
});
