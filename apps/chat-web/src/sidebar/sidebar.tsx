import { Suspense, useState } from 'react';
import { ChatList } from '../chats/chat-list.tsx';
import { Icon } from '../design/icon.tsx';
import { useText } from '../language/use-text.ts';
import { lazily } from '../app/lazily.ts';
import { useShortcut } from '../keyboard/use-shortcut.ts';
import { findId } from './focus-find.ts';
import { MyMenu } from './my-menu.tsx';
import styles from './sidebar.module.css';

const QuickSwitcher = lazily(() => import('../switcher/quick-switcher.tsx'), 'QuickSwitcher');
const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Who I am, a way to everybody, and the chats. */
export function Sidebar({ role }: { readonly role: 'main' | 'complementary' }) {
  const text = useText();
  const [isSearching, setIsSearching] = useState(false);
  useShortcut('mod+k', () => setIsSearching(true));
  return (
    <div role={role} aria-label={text.chats} className={styles['sidebar']}>
      <div className={styles['header']}>
        <h1 className={styles['title']}>{text.appName}</h1>
        <MyMenu />
      </div>
      <button id={findId} type="button" className={styles['search']} onClick={() => setIsSearching(true)}>
        <Icon name="search" />
        <span>{text.findChat}</span>
        <kbd>{isApple ? '⌘K' : `${text.keyControl} K`}</kbd>
      </button>
      <div className={styles['scroll']}>
        <ChatList />
      </div>
      <Suspense>{isSearching && <QuickSwitcher onClose={() => setIsSearching(false)} />}</Suspense>
    </div>
  );
}
