/**
 * Makes a stream of a generator that ends by a signal. It also ends, without an error, when one of the outer signals
 * fires and when its consumer stops.
 */
export function toIterator<TEvent>(
  outerSignals: readonly (AbortSignal | undefined)[],
  start: (signal: AbortSignal) => AsyncGenerator<TEvent, void, undefined>,
): AsyncIterableIterator<TEvent> {
  const ending = new AbortController();
  const { signal } = ending;
  for (const outer of outerSignals) {
    if (outer?.aborted === true) ending.abort();
    outer?.addEventListener('abort', () => ending.abort(), { once: true, signal });
  }
  const generator = start(signal);
  // Also where its consumer asks for nothing more.
  signal.addEventListener('abort', () => void generator.return());

  async function finish(): Promise<IteratorResult<TEvent, void>> {
    ending.abort();
    return generator.return();
  }

  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next: async () => {
      if (signal.aborted) return finish();
      try {
        const result = await generator.next();
        return result.done === true || signal.aborted ? await finish() : result;
      } catch (error) {
        ending.abort();
        throw error;
      }
    },
    return: finish,
  };
}
