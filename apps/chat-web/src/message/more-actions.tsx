import { useRef, useState } from 'react';
import { IconButton } from '../design/icon-button.tsx';
import { Menu, MenuItem } from '../design/menu.tsx';
import { Popover } from '../design/popover.tsx';
import { useText } from '../language/use-text.ts';
import type { MessageAction } from './use-message-actions.ts';

/** Opens what can be done with a message, by its names. */
export function MoreActions({ actions }: { readonly actions: readonly MessageAction[] }) {
  const text = useText();
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <IconButton
        ref={anchor}
        icon="more"
        size="small"
        label={text.moreActions}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(true)}
      />
      {isOpen && (
        <Popover anchor={anchor} label={text.moreActions} onClose={() => setIsOpen(false)}>
          <Menu label={text.moreActions}>
            {actions.map(({ icon, label, reason, onClick }) => (
              <MenuItem
                key={icon}
                icon={icon}
                label={label}
                reason={reason}
                onClick={() => {
                  setIsOpen(false);
                  onClick();
                }}
              />
            ))}
          </Menu>
        </Popover>
      )}
    </>
  );
}
