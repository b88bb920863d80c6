import { useQuery } from '@tanstack/react-query';
import { readMessages } from '../conversation/conversation-api.ts';
import { type Conversation, conversationKey } from '../conversation/conversation.ts';
import { IconButton } from '../design/icon-button.tsx';
import { Notice } from '../design/notice.tsx';
import { MessagesSkeleton } from '../history/messages-skeleton.tsx';
import { useFormat, useText } from '../language/use-text.ts';
import { Markdown } from '../markdown/markdown.tsx';
import { Panel } from '../panel/panel.tsx';
import panelStyles from '../panel/panel.module.css';
import { useDirectory } from '../people/use-directory.ts';
import { formatRoute } from '../router/route.ts';
import { useSession } from '../session/session.ts';
import styles from './pins-panel.module.css';
import { maxPins, usePins } from './use-pins.ts';

/** The pinned messages of a conversation. */
export function PinsPanel({ conversation }: { readonly conversation: Conversation }) {
  const text = useText();
  const format = useFormat();
  const { client } = useSession();
  const { byId } = useDirectory();
  const { pinnedIds, toggle } = usePins(conversation);
  const { data: messages } = useQuery({
    queryKey: ['pinnedMessages', conversationKey(conversation), pinnedIds],
    queryFn: () => readMessages(client, conversation, pinnedIds),
    placeholderData: (before) => before,
  });
  const shown = messages?.filter(({ id }) => pinnedIds.includes(id));
  return (
    <Panel conversation={conversation} title={text.pins} detail={text.pinsUsed(pinnedIds.length, maxPins)}>
      {!shown && <MessagesSkeleton />}
      {shown?.length === 0 && <Notice title={text.noPins}>{text.noPinsHint(maxPins)}</Notice>}
      {shown && shown.length > 0 && (
        <ul className={panelStyles['body']}>
          {shown.map((message) => (
            <li key={message.id} className={styles['pin']}>
              <div className={styles['head']}>
                <strong>{byId.get(message.user?.id ?? '')?.name ?? message.jid}</strong>
                <a href={formatRoute({ conversation, messageId: message.id, panel: 'pins' })}>
                  {format.recent(new Date(message.dateCreated), new Date())}
                  <span className="visually-hidden"> {text.showInChat}</span>
                </a>
                <IconButton icon="close" size="small" label={text.unpin} onClick={() => toggle(message.id)} />
              </div>
              <Markdown source={message.body} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
