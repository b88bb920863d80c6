import { ConfirmDialog } from '../design/confirm-dialog.tsx';
import { useText } from '../language/use-text.ts';
import { useSession } from './session.ts';
import type { UnsentWork } from './unsent-work.ts';

/** What a {@link SignOutDialog} warns of. */
export interface SignOutDialogProps {
  readonly unsent: UnsentWork;
  readonly onClose: () => void;
}

/** Asks once more before a sign-out takes away what was written and not sent. */
export function SignOutDialog({ unsent: { messages, drafts }, onClose }: SignOutDialogProps) {
  const text = useText();
  const { signOut } = useSession();
  return (
    <ConfirmDialog
      title={text.signOutQuestion}
      action={text.signOut}
      onConfirm={() => {
        onClose();
        signOut();
      }}
      onClose={onClose}
    >
      <p>{text.lostAtSignOut}</p>
      <ul>
        {messages > 0 && <li>{text.unsentMessages(messages)}</li>}
        {drafts > 0 && <li>{text.unsentDrafts(drafts)}</li>}
      </ul>
    </ConfirmDialog>
  );
}
