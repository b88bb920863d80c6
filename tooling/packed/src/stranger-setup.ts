import type { TestProject } from 'vitest/node';
import { arriveAsStranger } from './stranger.ts';

/** Packs and installs once for all test files of a run; `strangerFolder()` says where. */
export async function setup({ provide }: TestProject): Promise<() => void> {
  const stranger = await arriveAsStranger();
  provide('strangerFolder', stranger.folder);
  return () => stranger.leave();
}
