import { Suspense, useRef, useState } from 'react';
import { lazily } from '../app/lazily.ts';
import { IconButton, type IconButtonProps } from '../design/icon-button.tsx';
import { Popover } from '../design/popover.tsx';

const EmojiPicker = lazily(() => import('./emoji-picker.tsx'), 'EmojiPicker');

/** What an {@link EmojiButton} takes. */
export interface EmojiButtonProps extends Pick<IconButtonProps, 'label' | 'reason' | 'size'> {
  readonly onPick: (emoji: string) => void;
}

/** Opens the choice of all emoji. */
export function EmojiButton({ label, reason, size = 'normal', onPick }: EmojiButtonProps) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const pick = (emoji: string): void => {
    setIsOpen(false);
    onPick(emoji);
  };
  return (
    <>
      <IconButton
        ref={anchor}
        icon="smile"
        size={size}
        label={label}
        reason={reason}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(true)}
      />
      {isOpen && (
        <Popover anchor={anchor} label={label} onClose={() => setIsOpen(false)}>
          <Suspense>
            <EmojiPicker onPick={pick} />
          </Suspense>
        </Popover>
      )}
    </>
  );
}
