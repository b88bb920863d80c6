import type { Stage } from './program/play-scenario.ts';

/** A program that plays the scenario and prints its outcome: for a command, or for a page. */
export function printingEntry(stage: Stage): string {
  return `import { playScenario } from './play-scenario.ts';

console.log(JSON.stringify(await playScenario(${JSON.stringify(stage)})));
`;
}

/** A worker that plays the scenario when it is asked, and answers with the outcome. */
export function answeringEntry(stage: Stage): string {
  return `import { playScenario } from './play-scenario.ts';

export default {
  fetch: async () => Response.json(await playScenario(${JSON.stringify(stage)})),
};
`;
}
