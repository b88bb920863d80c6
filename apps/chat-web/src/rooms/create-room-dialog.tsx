import { postChatsRooms } from '@genesys-chat/chat-api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { chatsQueryKey } from '../chats/use-chats.ts';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import form from '../design/form.module.css';
import { useText } from '../language/use-text.ts';
import { describeError } from '../errors/describe-error.ts';
import { PeoplePicker } from '../people/people-picker.tsx';
import type { Person } from '../people/person.ts';
import { useReasonAgainst } from '../permissions/use-reason-against.ts';
import { navigate } from '../router/use-route.ts';
import { useSession } from '../session/session.ts';
import { useErrorToast } from '../toast/use-error-toast.ts';

/** The platform takes so many people at once when a room is made. */
const mostPeople = 25;

/** Makes a room and goes there. */
export function CreateRoomDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const { client } = useSession();
  const queries = useQueryClient();
  const reason = useReasonAgainst()('postChatsRooms');
  const sheet = useRef<HTMLFormElement>(null);
  const [subject, setSubject] = useState('');
  const [description, setDescription] = useState('');
  const [people, setPeople] = useState<readonly Person[]>([]);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      postChatsRooms(client, {
        subject: subject.trim(),
        ...(description.trim() !== '' && { description: description.trim() }),
        ...(people.length > 0 && { userIds: people.map(({ id }) => id) }),
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: chatsQueryKey }),
    onError: useErrorToast(sheet),
  });
  // Not heard once the window is closed: who went on elsewhere stays there.
  const onSuccess = ({ jid }: { readonly jid: string }): void => {
    onClose();
    navigate({ conversation: { kind: 'room', roomJid: jid } });
  };
  return (
    <Dialog title={text.createRoom} onClose={onClose}>
      <form
        ref={sheet}
        className={form['form']}
        onSubmit={(event) => {
          event.preventDefault();
          mutate(undefined, { onSuccess });
        }}
      >
        <label className={form['field']}>
          {text.subject}
          <input
            required
            dir={subject === '' ? undefined : 'auto'}
            value={subject}
            onChange={(event) => setSubject(event.target.value)}
          />
        </label>
        <label className={form['field']}>
          {text.description}
          <textarea
            rows={2}
            dir={description === '' ? undefined : 'auto'}
            value={description}
            onChange={(event) => setDescription(event.target.value)}
          />
        </label>
        <PeoplePicker label={text.addPeople} chosen={people} most={mostPeople} onChange={setPeople} />
        {error && (
          <p role="alert" className={form['error']}>
            {describeError(text, error)}
          </p>
        )}
        <div className={form['foot']}>
          <Button onClick={onClose}>{text.cancel}</Button>
          <Button
            type="submit"
            look="strong"
            reason={reason}
            isBusy={isPending}
            disabled={subject.trim() === ''}
          >
            {text.create}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
