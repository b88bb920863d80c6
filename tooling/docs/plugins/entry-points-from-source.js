// @ts-check
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Converter, ReflectionKind } from 'typedoc';

/** Where a package keeps the source of what it exports, in the words of its `exports`. */
const sourceCondition = '@genesys-chat/source';

/**
 * TypeDoc finds the entry points of a package by way of its built declarations, which may be missing or old. This
 * reads them off the export condition that the packages themselves use to find each other's sources. What a package
 * hands on from a neighbour is described once, at the neighbour.
 *
 * @param {import('typedoc').Application} application
 */
export function load({ options, converter }) {
  options.addReader({
    name: 'entry-points-from-source',
    order: 50,
    supportsPackages: true,
    read(container, _logger, directory) {
      const sources = sourcesOf(directory);
      if (sources.length === 0) return;
      container.setValue('entryPoints', sources, directory);
      container.setValue('excludeExternals', true, directory);
      container.setValue('externalPattern', ['**/node_modules/**', ...neighboursOf(directory)], directory);
    },
  });
  converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => mergeMainEntry(project));
}

/** @param {string} directory - A folder that may hold a package. */
function sourcesOf(directory) {
  const manifest = join(directory, 'package.json');
  if (!existsSync(manifest)) return [];
  const { exports = {} } = JSON.parse(readFileSync(manifest, 'utf8'));
  return Object.values(exports).flatMap((entry) => entry[sourceCondition] ?? []);
}

/** @param {string} directory - The folder of a package. */
function neighboursOf(directory) {
  const folder = dirname(directory);
  const names = readdirSync(folder).filter((name) => name !== basename(directory));
  return names.map((name) => join(folder, name, '**'));
}

/**
 * Where a package has several entry points, the main one is the package itself: `@scope/package!Name` means it.
 *
 * @param {import('typedoc').ProjectReflection} project
 */
function mergeMainEntry(project) {
  const main = project.getChildrenByKind(ReflectionKind.Module).find(({ name }) => name === 'index');
  if (main) project.mergeReflections(main, project);
}
