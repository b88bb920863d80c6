import type { ChatMessageResponse } from '@genesys-chat/models';
import { Icon } from '../design/icon.tsx';
import { useText } from '../language/use-text.ts';
import { safeLink } from '../markdown/safe-link.ts';
import { fileNameOf } from './file-name.ts';
import styles from './message-row.module.css';

/** A file that hangs on a message. It can be opened; the chat API has no way to attach one. */
export function Attachment({ message }: { readonly message: ChatMessageResponse }) {
  const text = useText();
  if (message.attachmentDeleted === true)
    return <p className={styles['attachment']}>{text.attachmentDeleted}</p>;
  const href = message.fileUri === undefined ? undefined : safeLink(message.fileUri);
  if (href === undefined) return null;
  return (
    <a className={styles['attachment']} href={href} target="_blank" rel="noopener noreferrer">
      <Icon name="file" />
      {fileNameOf(href) || text.attachment}
    </a>
  );
}
