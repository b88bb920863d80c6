/**
 * Makes this process answer what the one that started it asks, until that one lets go.
 *
 * @param answer - Takes questions of the type that the other process sends.
 */
export function answerQuestions(answer: (question: never) => unknown): void {
  const answerAny = answer as (question: unknown) => unknown;
  process.on('message', (question) => {
    void Promise.resolve(answerAny(question)).then((given) => process.send?.(given));
  });
  process.on('disconnect', () => process.exit());
}
