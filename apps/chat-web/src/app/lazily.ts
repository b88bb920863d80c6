import { type ComponentType, lazy, type LazyExoticComponent } from 'react';

/** How to fetch what was not shown yet. */
const ahead: (() => Promise<unknown>)[] = [];

/**
 * Makes a component whose code is fetched when it is first shown, or ahead of that.
 *
 * @param load - Imports the file.
 * @param name - Name under which the file exports the component.
 * @returns The component.
 */
export function lazily<TName extends string, TProps>(
  load: () => Promise<Record<TName, ComponentType<TProps>>>,
  name: TName,
): LazyExoticComponent<ComponentType<TProps>> {
  ahead.push(load);
  return lazy(async () => ({ default: (await load())[name] }));
}

/** Fetches all that, a file at a time while the browser is idle: it opens at once then, and without a network too. */
export async function fetchAhead(): Promise<void> {
  while (ahead.length > 0) {
    await nextIdle();
    // Some browsers never try a file again that they could not fetch.
    if (!navigator.onLine) return;
    await ahead
      .shift()?.()
      .catch(() => undefined);
  }
}

function nextIdle(): Promise<unknown> {
  return new Promise((resolve) => {
    // Not every Safari has it.
    const { requestIdleCallback = setTimeout } = globalThis as Partial<typeof globalThis>;
    requestIdleCallback(resolve);
  });
}
