import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { securityPolicyTag } from './server/security-policy-tag.ts';
import { serviceWorkerFile } from './server/service-worker-file.ts';

export default defineConfig({
  // Addresses inside the page are relative, so that the built files work under any path of any host.
  base: './',
  plugins: [react(), securityPolicyTag(), serviceWorkerFile()],
  resolve: { conditions: ['@genesys-chat/source', ...defaultClientConditions] },
  server: { port: 5173, strictPort: true },
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    sourcemap: true,
    license: { fileName: 'licences.txt' },
  },
});
