import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import type { AppConfig } from '../config/app-config.ts';
import { Splash } from './splash.tsx';
import { createClient } from './create-client.ts';
import { SessionContext, type Session } from './session.ts';
import { isBackFromLogin } from './home-address.ts';
import { keptMe } from './kept-me.ts';
import { resumeSignIn, signIn } from './sign-in.ts';
import { SignInPage } from './sign-in-page.tsx';

type Progress =
  | { readonly step: 'signedOut'; readonly error?: unknown }
  | { readonly step: 'busy' }
  | { readonly step: 'signedIn'; readonly session: Session };

/** Shows the sign-in page until somebody is signed in, then what is inside. */
export function SessionGate({
  config,
  children,
}: {
  readonly config: AppConfig;
  readonly children: ReactNode;
}) {
  const queries = useQueryClient();
  const [client, setClient] = useState(() => createClient(config));
  const [progress, setProgress] = useState<Progress>(() => ({
    step: isBackFromLogin() || keptMe() ? 'busy' : 'signedOut',
  }));
  const isBusy = progress.step === 'busy';

  useEffect(() => {
    if (!isBusy) return undefined;
    let isCurrent = true;
    const run = async (): Promise<void> => {
      try {
        const sessionCode = import('./open-session.ts');
        if (keptMe() && !isBackFromLogin()) await resumeSignIn(client, config);
        else await signIn(client, config);
        const { openSession } = await sessionCode;
        const session = await openSession(config, client, queries, () => {
          setClient(createClient(config));
          setProgress({ step: 'signedOut' });
        });
        if (isCurrent) setProgress({ step: 'signedIn', session });
        else session.live.close();
      } catch (error) {
        if (isCurrent) setProgress({ step: 'signedOut', error });
      }
    };
    void run();
    return () => {
      isCurrent = false;
    };
  }, [isBusy, client, config, queries]);

  useEffect(() => {
    // The browser's Back from the login page brings this page back as it was left, on its way.
    const comeBack = ({ persisted }: PageTransitionEvent): void => {
      if (persisted && isBusy) location.reload();
    };
    addEventListener('pageshow', comeBack);
    return () => removeEventListener('pageshow', comeBack);
  }, [isBusy]);

  if (progress.step === 'busy') return <Splash />;
  if (progress.step === 'signedIn') {
    return <SessionContext value={progress.session}>{children}</SessionContext>;
  }
  return <SignInPage config={config} error={progress.error} onSignIn={() => setProgress({ step: 'busy' })} />;
}
