import { useChatName, useRoom } from '../chats/use-chat-name.ts';
import { type Conversation, conversationKey } from '../conversation/conversation.ts';
import { Avatar } from '../design/avatar.tsx';
import { IconButton } from '../design/icon-button.tsx';
import { useText } from '../language/use-text.ts';
import { usePerson } from '../people/use-person.ts';
import { usePins } from '../pins/use-pins.ts';
import type { PanelName } from '../router/route.ts';
import { navigate, useRoute } from '../router/use-route.ts';
import styles from './chat-header.module.css';

/** What a chat is called and about, and what can be opened beside it. */
export function ChatHeader({ conversation }: { readonly conversation: Conversation }) {
  const text = useText();
  const { panel } = useRoute();
  const name = useChatName(conversation);
  const room = useRoom(conversation);
  const person = usePerson(conversation.kind === 'person' ? conversation.userId : undefined);
  const { pinnedIds } = usePins(conversation);
  const about = room ? room.description : person?.email;
  const toggle = (wanted: PanelName): void =>
    navigate({ conversation, panel: panel === wanted ? undefined : wanted });
  return (
    <div className={styles['header']}>
      <span className={styles['back']}>
        <IconButton icon="back" label={text.backToChats} onClick={() => navigate({})} />
      </span>
      <span className={styles['face']}>
        <Avatar
          name={name}
          id={conversationKey(conversation)}
          shape={conversation.kind === 'room' ? 'room' : 'person'}
        />
      </span>
      <div className={styles['words']}>
        <h1 className={styles['name']} dir="auto">
          {name}
        </h1>
        {about !== undefined && (
          <p className={styles['about']} dir="auto">
            {about}
          </p>
        )}
      </div>
      <IconButton
        icon="search"
        label={text.search}
        aria-pressed={panel === 'search'}
        onClick={() => toggle('search')}
      />
      {conversation.kind === 'room' && (
        <IconButton
          icon="people"
          label={text.roomDetails}
          aria-pressed={panel === 'people'}
          onClick={() => toggle('people')}
        />
      )}
      <span className={styles['pins']}>
        <IconButton
          icon="pin"
          label={text.pinsOf(pinnedIds.length)}
          aria-pressed={panel === 'pins'}
          onClick={() => toggle('pins')}
        />
        {pinnedIds.length > 0 && (
          <span className={styles['pinCount']} aria-hidden="true">
            {pinnedIds.length}
          </span>
        )}
      </span>
    </div>
  );
}
