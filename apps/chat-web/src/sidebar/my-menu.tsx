import { useRef, useState } from 'react';
import { Avatar } from '../design/avatar.tsx';
import { Menu, MenuItem } from '../design/menu.tsx';
import { Popover } from '../design/popover.tsx';
import { type DialogName, openDialog } from '../dialogs/open-dialog.ts';
import { useText } from '../language/use-text.ts';
import { useSession } from '../session/session.ts';
import { SignOutDialog } from '../session/sign-out-dialog.tsx';
import { countUnsentWork, type UnsentWork } from '../session/unsent-work.ts';
import styles from './sidebar.module.css';

/** Who is signed in, and what concerns the person rather than a chat. */
export function MyMenu() {
  const text = useText();
  const { me, config, database, signOut } = useSession();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [unsent, setUnsent] = useState<UnsentWork>();
  const open = (name: DialogName) => () => {
    setIsOpen(false);
    openDialog(name);
  };
  const leave = async (): Promise<void> => {
    setIsOpen(false);
    const work = await countUnsentWork(database);
    if (work.messages + work.drafts > 0) setUnsent(work);
    else signOut();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles['me']}
        title={text.menuOf(me.name)}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Avatar name={me.name} id={`person:${me.id}`} size="small" />
        <span className="visually-hidden">{text.menuOf(me.name)}</span>
      </button>
      {isOpen && (
        <Popover anchor={button} label={text.menuOf(me.name)} onClose={() => setIsOpen(false)}>
          <p className={styles['who']}>
            <strong>{me.name}</strong>
            <span>{me.email}</span>
          </p>
          <Menu label={text.menuOf(me.name)}>
            <MenuItem icon="gear" label={text.settings} onClick={open('settings')} />
            <MenuItem icon="keyboard" label={text.shortcuts} onClick={open('shortcuts')} />
            <MenuItem icon="pulse" label={text.diagnostics} onClick={open('diagnostics')} />
            {config.hasFaults && <MenuItem icon="bolt" label={text.faults} onClick={open('faults')} />}
            <MenuItem icon="exit" label={text.signOut} onClick={() => void leave()} />
          </Menu>
        </Popover>
      )}
      {unsent && <SignOutDialog unsent={unsent} onClose={() => setUnsent(undefined)} />}
    </>
  );
}
