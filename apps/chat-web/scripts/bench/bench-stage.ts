import type { Page } from 'playwright-core';
import { setUpStage, type Stage } from '../../test/browser/stage.ts';

/** A stage with a very long room and two people in two windows. */
export interface BenchStage extends Stage {
  readonly ana: Page;
  readonly ben: Page;
}

/** Name of the very long room. */
export const longRoom = 'Very long';

/** Sets the stage up; the last of each hundred messages is a long one, as people write them. */
export async function setUpBenchStage(roomLength: number): Promise<BenchStage> {
  const stage = await setUpStage();
  const { cloud } = stage;
  const [first, second, third] = cloud.users;
  if (!first || !second || !third) throw new Error('The fake has nobody in it.');
  const people = [first, second, third];
  const room = cloud.addRoom({ subject: longRoom });
  for (let count = 0; count < roomLength; count += 1) {
    const words = `Message ${count} of a *very* long room`;
    const long = `${words}, with **marks**, a link (https://example.com/${count}) and some \`code\`. `.repeat(
      3,
    );
    cloud.addMessage(people[Math.floor(count / 4) % 3] ?? first, room, count % 10 === 9 ? long : words);
  }
  const ana = await stage.signIn(first.name, { serviceWorkers: 'allow' });
  const ben = await stage.signIn(second.name);
  return { ...stage, ana, ben };
}
