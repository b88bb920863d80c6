import { library } from '@genesys-chat/config/tsdown';
import { defineConfig } from 'tsdown';

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
  deps: { alwaysBundle: [/./] },
  outputOptions: { entryFileNames: '[name].js' },
});

export default [library(), scriptTag];
