import { type ComponentType, lazy, type LazyExoticComponent } from 'react';

/**
 * Makes a component whose code is fetched when it is first shown.
 *
 * @param load - Imports the file.
 * @param name - Name under which the file exports the component.
 * @returns The component.
 */
export function lazily<TName extends string, TProps>(
  load: () => Promise<Record<TName, ComponentType<TProps>>>,
  name: TName,
): LazyExoticComponent<ComponentType<TProps>> {
  return lazy(async () => ({ default: (await load())[name] }));
}
