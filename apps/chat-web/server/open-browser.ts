import { spawn } from 'node:child_process';

/** Opens an address in the browser of whoever sits here; where nobody does, nothing happens. */
export function openBrowser(
  url: string,
  { environment, platform }: { readonly environment: NodeJS.ProcessEnv; readonly platform: NodeJS.Platform },
): void {
  const { BROWSER, CI, DISPLAY, WAYLAND_DISPLAY } = environment;
  if (BROWSER === 'none' || (CI !== undefined && CI !== '')) return;
  const isDesktop = platform === 'darwin' || platform === 'win32';
  if (!isDesktop && DISPLAY === undefined && WAYLAND_DISPLAY === undefined) return;
  const [command, ...words] = commandOf(platform, url);
  const child = spawn(command, words, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

function commandOf(platform: NodeJS.Platform, url: string): [string, ...string[]] {
  if (platform === 'darwin') return ['open', url];
  // The empty word is the title of a window; without it `start` takes the address for one.
  return platform === 'win32' ? ['cmd', '/c', 'start', '', url] : ['xdg-open', url];
}
