import { type ReactNode, useEffect, useId, useRef } from 'react';
import { focusComposer } from '../composer/focus-composer.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { IconButton } from '../design/icon-button.tsx';
import { useFocusBack } from '../design/use-focus-back.ts';
import { useKeptFocus } from '../design/use-kept-focus.ts';
import { isComposing } from '../keyboard/is-composing.ts';
import { useText } from '../language/use-text.ts';
import { closePanel } from '../router/use-route.ts';
import { focusFind } from '../sidebar/focus-find.ts';
import styles from './panel.module.css';

/** What a {@link Panel} shows. */
export interface PanelProps {
  readonly conversation: Conversation;
  readonly title: string;
  readonly detail?: string | undefined;
  readonly children: ReactNode;
}

/** A column beside a conversation, or instead of it where there is no room; Escape closes it. */
export function Panel({ conversation, title, detail, children }: PanelProps) {
  const text = useText();
  const titleId = useId();
  const section = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusBack(section, focusChat);
  useKeptFocus(section);
  useEffect(() => {
    // Something in it, as a field to search with, may have taken the focus already.
    if (section.current?.contains(document.activeElement) !== true)
      heading.current?.focus({ preventScroll: true });
  }, []);
  const close = (): void => closePanel(conversation);
  return (
    <section
      ref={section}
      className={styles['panel']}
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented && !isComposing(event)) close();
      }}
    >
      <div className={styles['header']}>
        <div className={styles['words']}>
          <h1 id={titleId} ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {detail !== undefined && <p className={styles['detail']}>{detail}</p>}
        </div>
        <IconButton icon="close" label={text.closePanel} onClick={close} />
      </div>
      {children}
    </section>
  );
}

/** Puts the focus where one writes; where no chat is open any more, as after leaving a room, on the way to another. */
function focusChat(): void {
  focusComposer();
  if (document.activeElement === document.body) focusFind();
}
