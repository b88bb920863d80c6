import { AuthenticationError } from '../errors/authentication-error.ts';
import { ChatError } from '../errors/chat-error.ts';

/** Asks a function of the caller's for a token. What it throws becomes an error of ours, unless it is one or an abort. */
export async function askForToken(source: () => string | Promise<string>): Promise<string> {
  try {
    return await source();
  } catch (cause) {
    if (ChatError.isInstance(cause) || (cause instanceof Error && cause.name === 'AbortError')) throw cause;
    throw new AuthenticationError({ cause });
  }
}
