import { defineConfig } from 'tsdown';

/** What a package may decide for itself: its entries and the platform that they run on. */
export interface LibraryOptions {
  readonly entry?: Record<string, string> | string[];
  readonly platform?: 'neutral' | 'node';
}

/** Build settings of every published package: neutral ES modules, declarations, source maps, a linted tarball. */
export function library(options: LibraryOptions = {}): ReturnType<typeof defineConfig> {
  return defineConfig({
    entry: options.entry ?? ['src/index.ts'],
    format: 'esm',
    platform: options.platform ?? 'neutral',
    target: 'es2023',
    dts: { sourcemap: true },
    sourcemap: true,
    publint: { strict: true },
    attw: { profile: 'esm-only', level: 'error' },
  });
}
