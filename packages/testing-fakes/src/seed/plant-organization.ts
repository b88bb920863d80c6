import type { FakeWorld } from '../internal/fake-world.ts';
import { type StoreContents, readContents, replaceContents } from '../store/store-contents.ts';
import { type SeedName, plantSeed } from './seeds.ts';

/** The contents planted last: tests make one fake after the other, and most of them are alike. */
let lastPlanted: { readonly recipe: string; readonly contents: StoreContents } | undefined;

/** Puts an organisation into the empty store of a world: anew, or a copy when it is the same as the last time. */
export function plantOrganization(world: FakeWorld, seed: SeedName): void {
  const recipe = JSON.stringify([seed, world.randomSeed, world.clock.now()]);
  if (lastPlanted?.recipe === recipe) {
    replaceContents(world.store, lastPlanted.contents);
    world.resumeRandom();
    return;
  }
  world.commit(() => plantSeed(world, seed));
  lastPlanted = { recipe, contents: readContents(world.store) };
}
