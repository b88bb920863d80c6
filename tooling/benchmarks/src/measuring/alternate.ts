/**
 * Has contenders take turns, so that what the machine does meanwhile hits all of them alike. Nobody is always first:
 * every other round goes backwards.
 *
 * @param contenders - Who takes part.
 * @param rounds - How often each has its turn; a first one comes before, and does not count.
 * @param turn - One turn.
 * @returns What the turns of each contender gave, in the order of the contenders.
 */
export async function alternate<TContender, TSample>(
  contenders: readonly TContender[],
  rounds: number,
  turn: (contender: TContender) => Promise<TSample>,
): Promise<TSample[][]> {
  const samples = contenders.map((): TSample[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    const entries = [...contenders.entries()];
    for (const [index, contender] of round % 2 === 0 ? entries : entries.toReversed()) {
      const sample = await turn(contender);
      if (round > 0) samples[index]?.push(sample);
    }
  }
  return samples;
}
