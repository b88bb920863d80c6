import { Button } from '../design/button.tsx';
import { Notice } from '../design/notice.tsx';
import { useText } from '../language/use-text.ts';
import { navigate } from '../router/use-route.ts';

/** Stands where a chat would be that is not there, or not for the reader. */
export function ChatGone() {
  const text = useText();
  const back = <Button onClick={() => navigate({}, 'replace')}>{text.backToChats}</Button>;
  return (
    <Notice role="alert" title={text.chatGone} action={back}>
      {text.chatGoneHint}
    </Notice>
  );
}
