import { useText } from '../language/use-text.ts';
import styles from './sign-in-page.module.css';

/** What shows while signing in or out. */
export function Splash({ isLeaving = false }: { readonly isLeaving?: boolean }) {
  const text = useText();
  return (
    <main className={styles['page']}>
      <p role="status" className={styles['splash']}>
        {isLeaving ? text.signingOut : text.signingIn}
      </p>
    </main>
  );
}
