import { Notice } from '../design/notice.tsx';
import { useText } from '../language/use-text.ts';
import { useSession } from '../session/session.ts';

/** What shows while no chat is open. */
export function Welcome() {
  const text = useText();
  const { me } = useSession();
  return <Notice title={text.welcome(me.name)}>{text.welcomeHint}</Notice>;
}
