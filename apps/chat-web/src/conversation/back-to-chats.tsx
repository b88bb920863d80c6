import { Button } from '../design/button.tsx';
import { useText } from '../language/use-text.ts';
import { navigate } from '../router/use-route.ts';

/** Leads to the list of chats from one that cannot be read. */
export function BackToChats() {
  const text = useText();
  return <Button onClick={() => navigate({}, 'replace')}>{text.backToChats}</Button>;
}
