import { constants, setPriority } from 'node:os';
import { parseArgs } from 'node:util';
import { setUpBenchStage } from './bench-stage.ts';
import { measureDelivery } from './measure-delivery.ts';
import { measureEcho } from './measure-echo.ts';
import { measureMemory } from './measure-memory.ts';
import { measureScrolling } from './measure-scrolling.ts';
import { measureStart } from './measure-start.ts';

/*
 * Measures in a real Chromium what people feel, and prints medians. The figures depend on the machine, so compare
 * runs. `--only scrolling` runs one; `--seconds` limits the scrolling, `--minutes` is how long memory is watched.
 */
const { values } = parseArgs({
  // `pnpm bench:app -- --only echo` hands on the dashes as well.
  args: process.argv.slice(2).filter((word) => word !== '--'),
  options: {
    only: { type: 'string' },
    messages: { type: 'string', default: '100000' },
    seconds: { type: 'string', default: '300' },
    minutes: { type: 'string', default: '1' },
  },
});
const stage = await setUpBenchStage(Number(values.messages));
const { ana, ben } = stage;
// The platform and whoever measures are elsewhere in life: here they stand back behind the browser.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
const measures = {
  echo: () => measureEcho(ana),
  delivery: () => measureDelivery(ana, ben),
  start: () => measureStart(ana),
  scrolling: () => measureScrolling(ana, Number(values.seconds)),
  memory: () => measureMemory(ana, Number(values.minutes)),
};
try {
  console.log(`chat-web in Chromium ${stage.browser.version()}, a room of ${values.messages} messages`);
  for (const [name, measure] of Object.entries(measures)) {
    if (values.only === undefined || values.only === name) await measure();
  }
} finally {
  await stage.close();
}
