import type { Benchmark } from '../benchmark.ts';
import { alternate } from '../measuring/alternate.ts';
import { formatNumber } from '../measuring/format.ts';
import { medianOf } from '../measuring/median-of.ts';
import { messagesOfPage, pageParser, pageReader } from './check-answers.ts';

const rounds = 400;

/** The check of answers, by itself. */
export const checkingBenchmark: Benchmark = {
  name: 'checking',
  title: 'Checking a message',
  explanation:
    'The quick check is no public function, so it is measured through a client: pages of 1,000 messages ' +
    'from a `fetch` that has them at hand, with `validation` as it comes and `off`, page by page in ' +
    'turns. The difference of the medians is the check; as a small difference of large numbers it moves: ' +
    'four runs in one night gave 4.9 to 12. `v.parse` checks the same page, freshly parsed, with the same ' +
    'schema. That both give the same verdict is a property test of transport.',
  run: async () => {
    const ways = [pageReader('report'), pageReader('off'), pageParser()];
    const samples = await alternate(ways, rounds, (way) => way());
    const [checked = Number.NaN, unchecked = Number.NaN, parsed = Number.NaN] = samples.map((each) => {
      return medianOf(each, (elapsedMs) => (elapsedMs * 1_000_000) / messagesOfPage);
    });
    const own = checked - unchecked;
    return {
      figures: [
        {
          work: 'check a message',
          measure: 'speed',
          against: '`v.parse`',
          ratio: parsed / own,
          goal: { kind: 'at least', value: 4 },
          absolute: `${formatNumber(own)} to ${formatNumber(parsed)} ns`,
        },
      ],
    };
  },
};
