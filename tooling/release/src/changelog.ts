const repository = 'https://github.com/genesys-chat/genesys-chat';

/** What changesets tells about a change. */
export interface Change {
  /** What the person who upgrades reads. */
  readonly summary: string;
  /** Commit that brought the changeset; absent until it is committed. */
  readonly commit?: string | undefined;
}

/** What changesets tells about a dependency that has a new version. */
export interface UpdatedDependency {
  readonly name: string;
  readonly newVersion: string;
}

/** Line of a changelog for a change, with a link to the commit that brought it; `changeset version` calls it. */
export function getReleaseLine({ summary, commit }: Change): string {
  const [firstLine = '', ...others] = summary.split('\n').map((line) => line.trimEnd());
  const link = commit === undefined ? '' : ` ([${commit.slice(0, 7)}](${repository}/commit/${commit}))`;
  return [`- ${firstLine}${link}`, ...others.map((line) => (line === '' ? '' : `  ${line}`))].join('\n');
}

/** Lines of a changelog for new versions of dependencies; `changeset version` calls it. */
export function getDependencyReleaseLine(
  _changes: readonly Change[],
  updated: readonly UpdatedDependency[],
): string {
  if (updated.length === 0) return '';
  return [
    '- Updated dependencies:',
    ...updated.map(({ name, newVersion }) => `  - ${name}@${newVersion}`),
  ].join('\n');
}
