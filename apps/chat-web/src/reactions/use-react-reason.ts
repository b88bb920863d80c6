import { useText } from '../language/use-text.ts';
import { useReasonAgainst } from '../permissions/use-reason-against.ts';
import { useReactionsEnabled } from './use-reactions.ts';

/** Why one cannot react to messages; `undefined` while one can. */
export function useReactReason(): string | undefined {
  const text = useText();
  const isEnabled = useReactionsEnabled();
  const notPermitted = useReasonAgainst()('putChatsMessageReactions');
  return isEnabled ? notPermitted : text.reactionsOff;
}
