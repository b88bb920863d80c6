import { useRef, useState } from 'react';
import { Avatar } from '../design/avatar.tsx';
import { Menu, MenuItem } from '../design/menu.tsx';
import { Popover } from '../design/popover.tsx';
import { type DialogName, openDialog } from '../dialogs/open-dialog.ts';
import { useText } from '../language/use-text.ts';
import { useSession } from '../session/session.ts';
import styles from './sidebar.module.css';

/** Who is signed in, and what concerns the person rather than a chat. */
export function MyMenu() {
  const text = useText();
  const { me, config, signOut } = useSession();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const open = (name: DialogName) => () => {
    setIsOpen(false);
    openDialog(name);
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles['me']}
        title={text.menuOf(me.name)}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Avatar name={me.name} id={`person:${me.id}`} size="small" />
        <span className="visually-hidden">{text.menuOf(me.name)}</span>
      </button>
      {isOpen && (
        <Popover anchor={button} label={text.menuOf(me.name)} onClose={() => setIsOpen(false)}>
          <Menu>
            <p className={styles['who']}>
              <strong>{me.name}</strong>
              <span>{me.email}</span>
            </p>
            <MenuItem icon="gear" label={text.settings} onClick={open('settings')} />
            <MenuItem icon="keyboard" label={text.shortcuts} onClick={open('shortcuts')} />
            <MenuItem icon="pulse" label={text.diagnostics} onClick={open('diagnostics')} />
            {config.hasFaults && <MenuItem icon="bolt" label={text.faults} onClick={open('faults')} />}
            <MenuItem icon="exit" label={text.signOut} onClick={() => void signOut()} />
          </Menu>
        </Popover>
      )}
    </>
  );
}
