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
  | { readonly step: 'signedOut'; readonly error?: unknown; readonly isHereAlone?: boolean }
  | { readonly step: 'signingIn' | 'signingOut' }
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
    step: isBackFromLogin() || keptMe() ? 'signingIn' : 'signedOut',
  }));
  const isSigningIn = progress.step === 'signingIn';
  const isBusy = isSigningIn || progress.step === 'signingOut';

  useEffect(() => {
    if (!isSigningIn) return undefined;
    let isCurrent = true;
    const leave = async (isLeaving: Promise<boolean>): Promise<void> => {
      setProgress({ step: 'signingOut' });
      try {
        if (await isLeaving) return;
        setClient(createClient(config));
        setProgress({ step: 'signedOut', isHereAlone: true });
      } catch (error) {
        setProgress({ step: 'signedOut', error });
      }
    };
    const run = async (): Promise<void> => {
      try {
        const sessionCode = import('./open-session.ts');
        if (keptMe() && !isBackFromLogin()) await resumeSignIn(client, config);
        else await signIn(client, config);
        const { openSession } = await sessionCode;
        const session = await openSession(config, client, queries, (isLeaving) => void leave(isLeaving));
        if (isCurrent) setProgress({ step: 'signedIn', session });
        else session.close();
      } catch (error) {
        if (isCurrent) setProgress({ step: 'signedOut', error });
      }
    };
    void run();
    return () => {
      isCurrent = false;
    };
  }, [isSigningIn, client, config, queries]);

  useEffect(() => {
    // The browser's Back from the login host brings this page back as it was left, on its way.
    const comeBack = ({ persisted }: PageTransitionEvent): void => {
      if (persisted && isBusy) location.reload();
    };
    addEventListener('pageshow', comeBack);
    return () => removeEventListener('pageshow', comeBack);
  }, [isBusy]);

  if (progress.step === 'signedIn') {
    return <SessionContext value={progress.session}>{children}</SessionContext>;
  }
  if (progress.step !== 'signedOut') return <Splash isLeaving={!isSigningIn} />;
  return (
    <SignInPage
      config={config}
      error={progress.error}
      isSignedOutHere={progress.isHereAlone ?? false}
      onSignIn={() => setProgress({ step: 'signingIn' })}
    />
  );
}
