import { Notice } from '../design/notice.tsx';
import { useText } from '../language/use-text.ts';
import { BackToChats } from './back-to-chats.tsx';

/** Stands where a chat would be that is not there, or not for the reader. */
export function ChatGone() {
  const text = useText();
  return (
    <Notice role="alert" title={text.chatGone} action={<BackToChats />}>
      {text.chatGoneHint}
    </Notice>
  );
}
