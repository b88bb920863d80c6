import type { AppConfig } from '../config/app-config.ts';
import { Button } from '../design/button.tsx';
import { useText } from '../language/use-text.ts';
import { useOnline } from '../live/use-online.ts';
import { Mark } from './mark.tsx';
import styles from './sign-in-page.module.css';

/** What a {@link SignInPage} needs. */
export interface SignInPageProps {
  readonly config: AppConfig;
  /** Why signing in failed, if it did. */
  readonly error: unknown;
  /** Whether somebody was just signed out here alone, because the platform was out of reach. */
  readonly isSignedOutHere: boolean;
  readonly onSignIn: () => void;
}

/** The first thing that somebody sees. */
export function SignInPage({ config, error, isSignedOutHere, onSignIn }: SignInPageProps) {
  const text = useText();
  const isOnline = useOnline();
  return (
    <main className={styles['page']}>
      <div className={styles['sheet']}>
        <Mark />
        <h1 className={styles['title']}>{text.signInTitle}</h1>
        <p className={styles['lead']}>{text.signInLead}</p>
        {error !== undefined && (
          <p role="alert" className={styles['error']}>
            {error instanceof Error ? error.message : text.somethingWentWrong}
          </p>
        )}
        {isSignedOutHere && (
          <p role="alert" className={styles['error']}>
            {text.signedOutHere}
          </p>
        )}
        {!isOnline && <p role="status">{text.signInOffline}</p>}
        <Button look="strong" reason={isOnline ? undefined : text.signInOffline} onClick={onSignIn}>
          {text.signIn}
        </Button>
        <p className={styles['small']}>
          {config.isFake ? text.signInFake : text.signInReal(config.region ?? '')}
        </p>
      </div>
    </main>
  );
}
