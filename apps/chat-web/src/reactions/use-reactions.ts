import { putChatsMessageReactions } from '@genesys-chat/chat-api';
import type { ChatMessageResponse } from '@genesys-chat/models';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { alterMessage } from '../history/history-cache.ts';
import { useSession } from '../session/session.ts';
import { useOrganizationSettings } from '../settings/use-organization-settings.ts';
import { useErrorToast } from '../toast/use-error-toast.ts';
import { reactionsOf, setReaction } from './set-reaction.ts';

/** What {@link useReact} is told. */
interface Reacting {
  readonly message: ChatMessageResponse;
  readonly emoji: string;
  /** Whether to react, or to take the reaction back. */
  readonly isOn: boolean;
}

/** Gives a function that reacts to a message or takes the reaction back; it shows at once. */
export function useReact(): (message: ChatMessageResponse, emoji: string) => void {
  const { client, me } = useSession();
  const say = useErrorToast();
  const queries = useQueryClient();
  const { mutate } = useMutation({
    // Each names all one's reactions to the message, so the last one has to come last.
    scope: { id: 'reactions' },
    mutationFn: ({ message, emoji, isOn }: Reacting) => {
      const reactions = [...reactionsOf(setReaction(message, emoji, me.id, isOn), me.id)];
      return putChatsMessageReactions(client, message.id, { reactions });
    },
    onMutate: ({ message, emoji, isOn }) =>
      alterMessage(queries, message.id, (known) => setReaction(known, emoji, me.id, isOn)),
    onError: (error, { message, emoji, isOn }) => {
      alterMessage(queries, message.id, (known) => setReaction(known, emoji, me.id, !isOn));
      say(error);
    },
  });
  return useCallback(
    (message, emoji) => mutate({ message, emoji, isOn: !reactionsOf(message, me.id).includes(emoji) }),
    [mutate, me.id],
  );
}

/** Whether the organisation allows reactions. */
export function useReactionsEnabled(): boolean {
  return useOrganizationSettings().data?.reactionsEnabled ?? true;
}
