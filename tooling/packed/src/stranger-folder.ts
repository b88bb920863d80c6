import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    readonly strangerFolder: string;
  }
}

/** Folder into which `stranger-setup.ts` installed the packed tarballs. */
export function strangerFolder(): string {
  return inject('strangerFolder');
}
