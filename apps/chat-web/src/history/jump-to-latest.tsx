import { Icon } from '../design/icon.tsx';
import { useText } from '../language/use-text.ts';
import styles from './message-list.module.css';

/** Leads back to the newest message, and says how many have come in meanwhile. */
export function JumpToLatest({ count, onJump }: { readonly count: number; readonly onJump: () => void }) {
  const text = useText();
  return (
    <button type="button" className={styles['jump']} data-new={count > 0} onClick={onJump}>
      <Icon name="down" />
      {count > 0 ? text.jumpToNew(count) : text.jumpToLatest}
    </button>
  );
}
