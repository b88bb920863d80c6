/** Facts beside a log message: names, numbers and codes, never a token or message text. */
export type LogFacts = Readonly<Record<string, string | number | undefined>>;

/** Takes log messages; `console` is one, and so are the loggers of most libraries. */
export interface Logger {
  /**
   * Every request and answer.
   *
   * @param message - What happened.
   * @param facts - Names and numbers.
   */
  debug(message: string, facts: LogFacts): void;
  /**
   * Calls that wait for the rate limit.
   *
   * @param message - What happened.
   * @param facts - Names and numbers.
   */
  info(message: string, facts: LogFacts): void;
  /**
   * What went wrong and was mended: repeats, refusals, drift, stores that failed.
   *
   * @param message - What happened.
   * @param facts - Names and numbers.
   */
  warn(message: string, facts: LogFacts): void;
  /**
   * What somebody has to look at: a login that is over, a hook that threw.
   *
   * @param message - What happened.
   * @param facts - Names and numbers.
   */
  error(message: string, facts: LogFacts): void;
}
