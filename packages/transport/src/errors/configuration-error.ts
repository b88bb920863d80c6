import { ChatError } from './chat-error.ts';

/** An option of the client cannot work; `option` names it. */
export class ConfigurationError extends ChatError {
  /** Always `configuration`. */
  static readonly code = 'configuration';
  /** Always `ConfigurationError`. */
  override readonly name = 'ConfigurationError';
  /** Always `configuration`. */
  readonly code = 'configuration';
  /** The option, such as `baseUrl`. */
  readonly option: string;

  /**
   * Makes the error.
   *
   * @param option - The option, such as `baseUrl`.
   * @param problem - What is wrong with it.
   */
  constructor(option: string, problem: string) {
    super(`The option ${option} ${problem}.`, {});
    this.option = option;
  }
}
