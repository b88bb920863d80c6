import { join } from 'node:path';
import type { Step } from './chat-scenario.ts';
import { runIsolated } from './run-isolated.ts';

/** What a client said of one step. */
export interface StepOutcome {
  readonly method: string;
  /** `null` for an answer without a body. */
  readonly answer?: unknown;
  readonly error?: unknown;
}

const program = join(import.meta.dirname, 'play-scenario.cjs');

/** Plays a scenario with the `ApiClient` and `ChatApi` of an npm package. */
export async function play(
  packageName: string,
  scenario: { url: string; token: string; steps: readonly Step[] },
): Promise<StepOutcome[]> {
  return JSON.parse(await runIsolated(program, { packageName, ...scenario })) as StepOutcome[];
}
