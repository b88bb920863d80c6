import MagicString from 'magic-string';
import { defineConfig, type UserConfig } from 'tsdown';
import { bundledLicences } from './bundled-licences.ts';

/** What a package may decide for itself. */
export interface LibraryOptions extends Pick<UserConfig, 'platform' | 'plugins' | 'deps'> {
  readonly entry?: string[];
}

/** Build settings of every published package: neutral ES modules, declarations, source maps, a linted tarball. */
export function library({
  entry = ['src/index.ts'],
  platform = 'neutral',
  plugins,
  ...rest
}: LibraryOptions = {}): ReturnType<typeof defineConfig> {
  return defineConfig({
    entry,
    format: 'esm',
    platform,
    target: 'es2023',
    dts: { sourcemap: true },
    sourcemap: true,
    plugins: [bundledLicences(), plugins],
    publint: { strict: true },
    attw: { profile: 'esm-only', level: 'error' },
    ...rest,
  });
}

/**
 * Marks calls that have no effect beside their result, so that a bundler drops a schema that nobody uses.
 * Bundlers do not see through a module boundary by themselves.
 *
 * @param callees - What is called, as sources of regular expressions, such as `v\\.\\w+`.
 */
export function pureCalls(...callees: string[]): NonNullable<UserConfig['plugins']> {
  const outsideComments = String.raw`(?<!^[ \t]*\*.*)`;
  const whereAValueStands = String.raw`(?<=[=(,:[] ?|^[ \t]+)`;
  const call = new RegExp(`${outsideComments}${whereAValueStands}(?:${callees.join('|')})\\(`, 'gm');
  return {
    name: 'pure-calls',
    renderChunk(code: string, chunk: { fileName: string }) {
      if (!chunk.fileName.endsWith('.js')) return null;
      const text = new MagicString(code).replaceAll(call, (found) => `/* @__PURE__ */ ${found}`);
      return { code: text.toString(), map: text.generateMap({ hires: 'boundary' }) };
    },
  };
}
