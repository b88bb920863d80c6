import { useStore } from '../state/use-store.ts';
import { announcements } from './announcements.ts';

/**
 * Where screen readers hear of new messages. The list of messages is quiet itself: it takes elements in and out
 * while somebody scrolls, and every one of them would be read out.
 */
export function Announcer() {
  const said = useStore(announcements);
  return (
    <div className="visually-hidden" aria-live="polite" aria-atomic="false" data-announcer="">
      {said.map(({ id, words }) => (
        <p key={id}>{words}</p>
      ))}
    </div>
  );
}
