import type { ChatMessageResponse } from '@genesys-chat/models';
import { memo, useRef, useState } from 'react';
import { useFormat, useText } from '../language/use-text.ts';
import { senderOf } from '../history/rows.ts';
import { Markdown } from '../markdown/markdown.tsx';
import { PersonCard } from '../people/person-card.tsx';
import { usePerson } from '../people/use-person.ts';
import { ReactionList } from '../reactions/reaction-list.tsx';
import { ReplySummary } from '../thread/reply-summary.tsx';
import type { Replies } from '../thread/reply-counts.ts';
import { Attachment } from './attachment.tsx';
import { MessageActions } from './message-actions.tsx';
import { MessageEditor } from './message-editor.tsx';
import styles from './message-row.module.css';
import { SenderFace, SenderName } from './sender.tsx';
import { useIsActive } from './use-is-active.ts';
import { useMentionNames } from './use-mention-names.ts';

/** What a {@link MessageRow} shows. */
export interface MessageRowProps {
  readonly message: ChatMessageResponse;
  readonly startsGroup: boolean;
  /** Replies to it; `undefined` in a thread, where they follow. */
  readonly replies: Replies | undefined;
  readonly isEditing: boolean;
  readonly isPinned: boolean;
}

/** A message with who sent it and what can be done with it. */
export const MessageRow = memo(function MessageRow(props: MessageRowProps) {
  const { message, startsGroup, replies, isEditing, isPinned } = props;
  const text = useText();
  const format = useFormat();
  const sender = senderOf(message);
  const person = usePerson(message.user?.id);
  const name = person?.name ?? message.jid;
  const mentions = useMentionNames(message);
  const row = useRef<HTMLDivElement>(null);
  const gutter = useRef<HTMLDivElement>(null);
  const [isCardOpen, setIsCardOpen] = useState(false);
  const openCard = person && (() => setIsCardOpen(true));
  const isActive = useIsActive(row);
  const lastUsed = useRef(0);
  const date = new Date(message.dateCreated);
  const time = (
    <time className={styles['time']} dateTime={message.dateCreated} title={format.dateTime(date)}>
      {format.time(date)}
    </time>
  );
  return (
    <div ref={row} className={styles['row']} data-starts-group={startsGroup} data-pinned={isPinned}>
      <div ref={gutter} className={styles['gutter']}>
        {startsGroup ? <SenderFace name={name} sender={sender} onOpen={openCard} /> : time}
      </div>
      <div className={styles['content']}>
        <p className={startsGroup ? styles['head'] : 'visually-hidden'}>
          <SenderName name={name} onOpen={startsGroup ? openCard : undefined} /> {startsGroup && time}
          {isPinned && <span className={styles['tag']}> {text.pinned}</span>}
        </p>
        {isEditing ? (
          <MessageEditor message={message} />
        ) : (
          <Markdown
            source={message.body}
            mentions={mentions}
            after={
              message.edited === true ? <span className={styles['edited']}>{text.edited}</span> : undefined
            }
          />
        )}
        <Attachment message={message} />
        {message.reactions !== undefined && message.reactions.length > 0 && (
          <ReactionList message={message} />
        )}
        {replies && <ReplySummary threadId={message.thread.id ?? ''} replies={replies} />}
      </div>
      {isActive && !isEditing && (
        <MessageActions message={message} isPinned={isPinned} lastUsed={lastUsed} onAbout={openCard} />
      )}
      {person && isCardOpen && (
        <PersonCard person={person} anchor={gutter} onClose={() => setIsCardOpen(false)} />
      )}
    </div>
  );
});
