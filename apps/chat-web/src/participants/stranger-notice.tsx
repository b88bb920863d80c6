import type { RoomConversation } from '../conversation/conversation.ts';
import { Notice } from '../design/notice.tsx';
import { useText } from '../language/use-text.ts';
import { JoinButton } from './join-button.tsx';

/** Stands where something of a room would be that the platform refuses to those who are not in it. */
export function StrangerNotice({ conversation }: { readonly conversation: RoomConversation }) {
  const text = useText();
  return (
    <Notice title={text.notInRoom} action={<JoinButton conversation={conversation} />}>
      {text.notInRoomHint}
    </Notice>
  );
}
