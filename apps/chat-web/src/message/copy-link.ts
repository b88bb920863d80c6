import type { Conversation } from '../conversation/conversation.ts';
import type { Text } from '../language/language.ts';
import { formatRoute } from '../router/route.ts';
import { homeAddress } from '../session/home-address.ts';
import { showToast } from '../toast/toasts.ts';

/** Puts the address of a message on the clipboard. */
export async function copyLink(text: Text, conversation: Conversation, messageId: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(homeAddress() + formatRoute({ conversation, messageId }));
    showToast(text.linkCopied);
  } catch {
    showToast(text.linkNotCopied);
  }
}
