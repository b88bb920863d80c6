import { focusComposer } from '../composer/focus-composer.ts';
import { Avatar } from '../design/avatar.tsx';
import { Icon } from '../design/icon.tsx';
import { useText } from '../language/use-text.ts';
import { Markdown } from '../markdown/markdown.tsx';
import type { OutboxEntry } from '../outbox/outbox-entry.ts';
import { useSession } from '../session/session.ts';
import { describeErrorCode } from '../errors/describe-error.ts';
import rowStyles from './message-row.module.css';
import styles from './pending-row.module.css';

const icons = { waiting: 'clock', sending: 'clock', sent: 'check', failed: 'warning' } as const;

/** A message of one's own that was not seen on the platform yet, or that it would not take. */
export function PendingRow({
  entry,
  startsGroup,
}: {
  readonly entry: OutboxEntry;
  readonly startsGroup: boolean;
}) {
  const text = useText();
  const { me, outbox } = useSession();
  const isFailed = entry.state === 'failed';
  const word = { waiting: text.waiting, sending: text.sending, sent: text.sent, failed: text.notSent }[
    entry.state
  ];
  // The button goes with what it does; a thread's panel finds another place for the focus by itself.
  const decide = (act: () => void): void => {
    if (entry.threadId === undefined) focusComposer();
    act();
  };
  return (
    <div className={rowStyles['row']} data-starts-group={startsGroup} data-state={entry.state}>
      <div className={rowStyles['gutter']}>
        {startsGroup && <Avatar name={me.name} id={`person:${me.id}`} />}
      </div>
      <div className={rowStyles['content']}>
        <p className={startsGroup ? rowStyles['head'] : 'visually-hidden'}>
          <strong className={rowStyles['sender']}>{me.name}</strong>
        </p>
        <div className={styles['body']} data-failed={isFailed}>
          <Markdown source={entry.body} />
        </div>
        <p className={styles['state']} data-failed={isFailed} role={isFailed ? 'alert' : undefined}>
          <Icon name={icons[entry.state]} />
          {word}
          {isFailed && (
            <>
              <span>{describeErrorCode(text, entry.errorCode)}</span>
              <button type="button" onClick={() => decide(() => outbox.retry(entry.localId))}>
                {text.retry}
              </button>
              <button type="button" onClick={() => decide(() => outbox.discard(entry.localId))}>
                {text.delete}
              </button>
            </>
          )}
        </p>
      </div>
    </div>
  );
}
