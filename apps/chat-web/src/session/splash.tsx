import { useText } from '../language/use-text.ts';
import styles from './sign-in-page.module.css';

/** What shows while signing in. */
export function Splash() {
  const text = useText();
  return (
    <main className={styles['page']}>
      <p role="status" className={styles['splash']}>
        {text.signingIn}
      </p>
    </main>
  );
}
