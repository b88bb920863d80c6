import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import type { Conversation } from '../conversation/conversation.ts';
import { useDirectory } from '../people/use-directory.ts';
import { useSession } from '../session/session.ts';
import { type MentionChoice, mentionChoices } from './mention-choices.ts';
import { findMentionQuery } from './mention-query.ts';
import { useInside } from './use-inside.ts';

/** The choice of names while one is being written. */
export interface MentionSearch {
  readonly listId: string;
  readonly choices: readonly MentionChoice[];
  readonly chosen: number;
  readonly choose: (choice: MentionChoice) => void;
  /** Takes a key; `true` when it was for the choice. */
  readonly onKeyDown: (event: KeyboardEvent) => boolean;
  readonly inputProps: Readonly<Record<string, string | boolean | undefined>>;
}

const noChoices: readonly MentionChoice[] = [];

/** What a {@link useMentionSearch} works on. */
export interface MentionField {
  readonly body: string;
  readonly caret: number;
  readonly conversation: Conversation;
  readonly replace: (body: string, caret: number) => void;
}

/** Offers names while somebody writes one after an `@`. */
export function useMentionSearch({ body, caret, conversation, replace }: MentionField): MentionSearch {
  const { me } = useSession();
  const listId = useId();
  const directory = useDirectory();
  const [chosen, setChosen] = useState(0);
  const [dismissedAt, setDismissedAt] = useState<number>();
  const query = findMentionQuery(body, caret);
  const words = query?.words;
  // What was dismissed is over; the next name may begin at the same place.
  if (!query && dismissedAt !== undefined) setDismissedAt(undefined);
  const inside = useInside(conversation, query !== undefined);
  const isRoom = conversation.kind === 'room';
  const choices = useMemo(() => {
    if (words === undefined) return noChoices;
    return mentionChoices(words, { directory, inside, hasAll: isRoom, myUserId: me.id });
  }, [words, directory, inside, isRoom, me.id]);
  const isOpen = query !== undefined && choices.length > 0 && dismissedAt !== query.at;
  const at = Math.min(chosen, choices.length - 1);

  const choose = ({ name }: MentionChoice): void => {
    if (!query) return;
    const start = `${body.slice(0, query.at)}@${name} `;
    replace(start + body.slice(caret), start.length);
    setChosen(0);
  };
  const onKeyDown = (event: KeyboardEvent): boolean => {
    const choice = choices[at];
    if (!isOpen || !choice) return false;
    const steps = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (steps !== undefined) setChosen((at + steps + choices.length) % choices.length);
    else if (event.key === 'Enter' || event.key === 'Tab') choose(choice);
    else if (event.key === 'Escape') setDismissedAt(query.at);
    else return false;
    event.preventDefault();
    return true;
  };
  return {
    listId,
    choices: isOpen ? choices : noChoices,
    chosen: at,
    choose,
    onKeyDown,
    inputProps: {
      'aria-autocomplete': 'list',
      'aria-controls': isOpen ? listId : undefined,
      'aria-activedescendant': isOpen ? `${listId}-${at}` : undefined,
    },
  };
}
