import { describe, expect, test } from 'vitest';
import { getDependencyReleaseLine, getReleaseLine } from './changelog.ts';

const repository = 'https://github.com/genesys-chat/genesys-chat';

describe('a changelog', () => {
  test('says what changed and links to the commit', () => {
    const commit = '0123456789abcdef0123456789abcdef01234567';

    expect(getReleaseLine({ summary: 'Stop sending twice.\n\nAn empty 204 was retried.', commit })).toBe(
      `- Stop sending twice. ([0123456](${repository}/commit/${commit}))\n\n  An empty 204 was retried.`,
    );
  });

  test('does without a link while the changeset is not committed', () => {
    expect(getReleaseLine({ summary: 'Stop sending twice.' })).toBe('- Stop sending twice.');
  });

  test('names new versions of dependencies', () => {
    const updated = [{ name: '@genesys-chat/models', newVersion: '0.2.0' }];

    expect(getDependencyReleaseLine([], updated)).toBe(
      '- Updated dependencies:\n  - @genesys-chat/models@0.2.0',
    );
    expect(getDependencyReleaseLine([], [])).toBe('');
  });
});
