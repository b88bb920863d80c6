import type { ChatMessageResponse } from '@genesys-chat/models';
import type { RefObject } from 'react';
import { useMedia } from '../app/use-media.ts';
import { IconButton } from '../design/icon-button.tsx';
import { Toolbar } from '../design/toolbar.tsx';
import { useText } from '../language/use-text.ts';
import { QuickReactions } from '../reactions/quick-reactions.tsx';
import styles from './message-actions.module.css';
import { MoreActions } from './more-actions.tsx';
import { useMessageActions } from './use-message-actions.ts';

/** What {@link MessageActions} act on. */
export interface MessageActionsProps {
  readonly message: ChatMessageResponse;
  readonly isPinned: boolean;
  /** Place of the action that was used last; kept while the actions do not show. */
  readonly lastUsed: RefObject<number>;
  /** Shows more about who sent it. */
  readonly onAbout: (() => void) | undefined;
}

/** What can be done with a message: by buttons, or, since fingers find no tooltips, by a menu that says the names. */
export function MessageActions({ message, isPinned, lastUsed, onAbout }: MessageActionsProps) {
  const text = useText();
  const isByFinger = useMedia('(pointer: coarse)');
  const actions = useMessageActions(message, isPinned, onAbout);
  return (
    <Toolbar label={text.messageActions} className={styles['actions']} lastUsed={lastUsed}>
      <QuickReactions message={message} />
      {isByFinger ? (
        <MoreActions actions={actions} />
      ) : (
        actions.map(({ isPressed, ...action }) => (
          <IconButton key={action.icon} size="small" aria-pressed={isPressed} {...action} />
        ))
      )}
    </Toolbar>
  );
}
