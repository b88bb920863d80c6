import { defaultServerConditions, defineConfig } from 'vite';

/** Builds the start command into one file that needs no `node_modules`, for the container. */
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true, resolve: { conditions: ['@genesys-chat/source', ...defaultServerConditions] } },
  build: {
    ssr: 'scripts/start.ts',
    outDir: 'dist-server',
    emptyOutDir: true,
    target: 'node24',
    license: { fileName: 'licences.txt' },
  },
});
