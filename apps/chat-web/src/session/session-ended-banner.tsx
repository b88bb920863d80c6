import { Button } from '../design/button.tsx';
import { useText } from '../language/use-text.ts';
import banner from '../live/connection-banner.module.css';
import { useOnline } from '../live/use-online.ts';
import { useStore } from '../state/use-store.ts';
import { sessionEnded } from './session-ended.ts';
import { useSession } from './session.ts';
import { signIn } from './sign-in.ts';

/** Says that the sign-in has ended, and leads to a new one. */
export function SessionEndedBanner() {
  const text = useText();
  const { client, config } = useSession();
  const hasEnded = useStore(sessionEnded);
  const isOnline = useOnline();
  if (!hasEnded) return null;
  return (
    <p role="alert" className={banner['banner']}>
      {text.errorSignedOut}
      <Button reason={isOnline ? undefined : text.signInOffline} onClick={() => void signIn(client, config)}>
        {text.signIn}
      </Button>
    </p>
  );
}
