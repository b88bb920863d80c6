import { Notice } from '../design/notice.tsx';
import { useText } from '../language/use-text.ts';
import { useSession } from '../session/session.ts';
import { useMedia } from './use-media.ts';

/** What shows while no chat is open. */
export function Welcome() {
  const text = useText();
  const isByFinger = useMedia('(pointer: coarse)');
  const { me } = useSession();
  return (
    <Notice title={text.welcome(me.name)}>{isByFinger ? text.welcomeHintByFinger : text.welcomeHint}</Notice>
  );
}
