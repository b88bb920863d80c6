import { useText } from '../language/use-text.ts';
import type { MessagesView } from './use-messages.ts';

/** What stands above the oldest message: that more is coming, that reading failed, or that there is no more. */
export function ListTop({ view }: { readonly view: MessagesView }) {
  const text = useText();
  if (!view.history && view.error) {
    return (
      <button type="button" onClick={view.retry}>
        {text.messagesFailed} {text.tryAgain}
      </button>
    );
  }
  if (view.isLoadingOlder) return <span role="status">{text.loadingOlder}</span>;
  if (view.olderFailed) {
    return (
      <button type="button" onClick={view.loadOlder}>
        {text.olderFailed}
      </button>
    );
  }
  return view.history?.hasOlder === false ? <span>{text.beginning}</span> : null;
}
