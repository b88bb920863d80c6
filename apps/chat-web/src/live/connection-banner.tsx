import { useEffect, useState } from 'react';
import { Icon } from '../design/icon.tsx';
import { useText } from '../language/use-text.ts';
import { useStore } from '../state/use-store.ts';
import styles from './connection-banner.module.css';
import { connection } from './connection.ts';
import { useOnline } from './use-online.ts';

/** A connection that comes back within this time is not worth a word, in milliseconds. */
const patienceMs = 1500;

/** Says that the network or the live connection is gone, for as long as it is. */
export function ConnectionBanner() {
  const text = useText();
  const state = useStore(connection);
  const isOnline = useOnline();
  const isDown = !isOnline || state === 'reconnecting';
  const [isWorthAWord, setIsWorthAWord] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsWorthAWord(isDown), isDown && isOnline ? patienceMs : 0);
    return () => clearTimeout(timer);
  }, [isDown, isOnline]);
  return (
    <div role="status">
      {isDown && isWorthAWord && (
        <p className={styles['banner']}>
          <Icon name="warning" />
          {isOnline ? text.reconnecting : text.offline}
        </p>
      )}
    </div>
  );
}
