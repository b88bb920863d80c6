import { patchChatsUsersMeSettings } from '@genesys-chat/chat-api';
import type { UserSettingsForChat, UserSettingsForChatRequest } from '@genesys-chat/models';
import form from '../design/form.module.css';
import { useText } from '../language/use-text.ts';
import { describeError } from '../errors/describe-error.ts';
import { useReasonAgainst } from '../permissions/use-reason-against.ts';
import { useSession } from '../session/session.ts';
import { useOptimistic } from '../state/use-optimistic.ts';
import { useErrorToast } from '../toast/use-error-toast.ts';
import { mySettingsQueryKey as queryKey, useMySettings } from './use-my-settings.ts';

const switches = ['muted', 'mentionsOnly', 'notifyOnReactions'] as const;

/** What the platform keeps of the person's own choices. */
export function MySettings() {
  const text = useText();
  const { client } = useSession();
  const reasonAgainst = useReasonAgainst();
  const { data, error } = useMySettings();
  const { shown, change } = useOptimistic<UserSettingsForChat, UserSettingsForChatRequest>({
    queryKey,
    data,
    send: (wanted) => patchChatsUsersMeSettings(client, wanted),
    apply: merged,
    onRefused: useErrorToast(),
  });
  const reason = reasonAgainst('patchChatsUsersMeSettings');
  const names = {
    muted: text.muted,
    mentionsOnly: text.mentionsOnly,
    notifyOnReactions: text.notifyOnReactions,
  };
  return (
    <fieldset className={form['section']} disabled={!shown || reason !== undefined} title={reason}>
      <legend>{text.myNotifications}</legend>
      {switches.map((name) => (
        <label key={name} className={form['row']}>
          {names[name]}
          <input
            type="checkbox"
            checked={shown?.[name] ?? false}
            onChange={(event) => change({ [name]: event.target.checked })}
          />
        </label>
      ))}
      <label className={form['row']}>
        {text.mobile}
        <select
          value={shown?.mobile.notifications.when ?? 'Always'}
          onChange={(event) =>
            change({
              mobile: { notifications: { when: event.target.value as 'Always' | 'OnlyWhenInactive' } },
            })
          }
        >
          <option value="Always">{text.mobileAlways}</option>
          <option value="OnlyWhenInactive">{text.mobileInactive}</option>
        </select>
      </label>
      {reason !== undefined && <p className={form['note']}>{reason}</p>}
      {error && (
        <p role="alert" className={form['error']}>
          {describeError(text, error)}
        </p>
      )}
    </fieldset>
  );
}

function merged(known: UserSettingsForChat, change: UserSettingsForChatRequest): UserSettingsForChat {
  return { ...known, ...change, mobile: change.mobile ?? known.mobile } as UserSettingsForChat;
}
