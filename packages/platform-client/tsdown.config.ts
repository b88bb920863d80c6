import { bundledLicences } from '@genesys-chat/config/bundled-licences';
import { library } from '@genesys-chat/config/tsdown';
import { defineConfig, type UserConfig } from 'tsdown';

/** One file for a script tag, with everything in it. */
const scriptTag = defineConfig({
  entry: { 'platform-client.min': 'src/script-tag.ts' },
  format: 'iife',
  platform: 'browser',
  target: 'es2023',
  minify: true,
  sourcemap: true,
  dts: false,
  clean: false,
  plugins: [bundledLicences()],
  deps: { alwaysBundle: [/./] },
  outputOptions: { entryFileNames: '[name].js' },
});

const built = library() as UserConfig;

/** Types are built apart: beside them, what makes the default export would be a file of its own, without a map. */
const modules = defineConfig({ ...built, dts: false, publint: false, attw: false });
const types = defineConfig({ ...built, dts: { emitDtsOnly: true, sourcemap: true }, clean: false });

export default [modules, types, scriptTag];
