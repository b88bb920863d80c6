import { Avatar } from '../design/avatar.tsx';
import type { Text } from '../language/language.ts';
import { useText } from '../language/use-text.ts';
import styles from './composer.module.css';
import type { MentionChoice } from './mention-choices.ts';
import type { MentionSearch } from './use-mention-search.ts';

/** The names to choose from, above the field. */
export function MentionList({ search }: { readonly search: MentionSearch }) {
  const text = useText();
  const { listId, choices, chosen, choose } = search;
  if (choices.length === 0) return null;
  return (
    <ul id={listId} role="listbox" aria-label={text.mention} className={styles['mentions']}>
      {choices.map((choice, index) => (
        <li
          key={choice.id}
          id={`${listId}-${index}`}
          role="option"
          aria-selected={index === chosen}
          className={styles['mention']}
          // The field keeps the focus, so that writing goes on.
          onPointerDown={(event) => {
            event.preventDefault();
            choose(choice);
          }}
        >
          <Avatar name={choice.name} id={`person:${choice.id}`} size="small" />
          <span dir="auto">{choice.name}</span>
          <span className={styles['detail']}>{detailOf(choice, text)}</span>
        </li>
      ))}
    </ul>
  );
}

function detailOf({ id, email, isOutside }: MentionChoice, text: Text): string {
  if (id === 'all') return text.everybody;
  return isOutside ? text.outside : email;
}
