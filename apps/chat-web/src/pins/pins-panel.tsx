import { operationFor } from '../conversation/conversation-operations.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { IconButton } from '../design/icon-button.tsx';
import { Notice } from '../design/notice.tsx';
import { Failure } from '../errors/failure.tsx';
import { MessagesSkeleton } from '../history/messages-skeleton.tsx';
import { useFormat, useText } from '../language/use-text.ts';
import { useToday } from '../language/use-today.ts';
import { Markdown } from '../markdown/markdown.tsx';
import { Panel } from '../panel/panel.tsx';
import panelStyles from '../panel/panel.module.css';
import { useDirectory } from '../people/use-directory.ts';
import { useReasonAgainst } from '../permissions/use-reason-against.ts';
import { useMessageLink } from '../router/use-message-link.ts';
import styles from './pins-panel.module.css';
import { usePinnedMessages } from './use-pinned-messages.ts';
import { maxPins, usePins } from './use-pins.ts';

/** The pinned messages of a conversation. */
export function PinsPanel({ conversation }: { readonly conversation: Conversation }) {
  const text = useText();
  const format = useFormat();
  const today = useToday();
  const { byId } = useDirectory();
  const pins = usePins(conversation);
  const { messages, error, retry } = usePinnedMessages(conversation, pins);
  const mayNotUnpin = useReasonAgainst()(operationFor(conversation, 'unpin'));
  const linkTo = useMessageLink(conversation, 'pins');
  const used = text.pinsUsed(pins.pinnedIds.length, maxPins);
  return (
    <Panel conversation={conversation} title={text.pins} detail={pins.isKnown ? used : undefined}>
      {!messages && !error && <MessagesSkeleton />}
      {!messages && error && <Failure title={text.pinsFailed} error={error} onRetry={retry} />}
      {messages?.length === 0 && <Notice title={text.noPins}>{text.noPinsHint(maxPins)}</Notice>}
      {messages && messages.length > 0 && (
        <ul className={panelStyles['body']}>
          {messages.map((message) => (
            <li key={message.id} className={styles['pin']}>
              <div className={styles['head']}>
                <strong>{byId.get(message.user?.id ?? '')?.name ?? message.jid}</strong>
                <a {...linkTo(message.id)}>
                  {format.recent(new Date(message.dateCreated), new Date(today))}
                  <span className="visually-hidden"> {text.showInChat}</span>
                </a>
                <IconButton
                  icon="close"
                  size="small"
                  label={text.unpin}
                  reason={mayNotUnpin}
                  onClick={() => pins.toggle(message.id)}
                />
              </div>
              <Markdown source={message.body} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
