import { subject } from './error-words.ts';
import { ChatError, type ErrorContext } from './chat-error.ts';

/**
 * A hook of the client's owner threw. `status` says whether the platform had answered by then, `attempts` how many
 * requests had been sent.
 */
export class HookError extends ChatError {
  /** Always `hook_failed`. */
  static readonly code = 'hook_failed';
  /** Always `HookError`. */
  override readonly name = 'HookError';
  /** Always `hook_failed`. */
  readonly code = 'hook_failed';
  /** The hook, such as `beforeRequest`. */
  readonly hook: string;

  /**
   * Makes the error.
   *
   * @param hook - The hook, such as `beforeRequest`.
   * @param context - What is known of the call.
   */
  constructor(hook: string, context: ErrorContext) {
    const platform =
      context.status === undefined ? 'had not answered' : `had answered with ${context.status}`;
    super(
      `${subject(context)} failed because the hook ${hook} threw; the platform ${platform}. Mend the hook.`,
      context,
    );
    this.hook = hook;
  }
}
