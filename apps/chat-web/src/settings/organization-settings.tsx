import { patchChatsSettings } from '@genesys-chat/chat-api';
import type { ChatSettings, ChatSettingsRequest } from '@genesys-chat/models';
import form from '../design/form.module.css';
import { describeError } from '../errors/describe-error.ts';
import { useText } from '../language/use-text.ts';
import { useReasonAgainst } from '../permissions/use-reason-against.ts';
import { useSession } from '../session/session.ts';
import { useOptimistic } from '../state/use-optimistic.ts';
import { useErrorToast } from '../toast/use-error-toast.ts';
import { RetentionForm } from './retention-form.tsx';
import {
  organizationSettingsQueryKey as queryKey,
  useOrganizationSettings,
} from './use-organization-settings.ts';

/** What holds for everybody of the organisation; only some may change it. */
export function OrganizationSettings() {
  const text = useText();
  const { client } = useSession();
  const reason = useReasonAgainst()('patchChatsSettings');
  const { data, error } = useOrganizationSettings();
  const { shown, change } = useOptimistic<ChatSettings, ChatSettingsRequest>({
    queryKey,
    data,
    send: (wanted) => patchChatsSettings(client, wanted),
    apply: merged,
    onRefused: useErrorToast(),
  });
  // Who may not change them has the reason to read.
  const failure = reason === undefined ? error : null;
  const days = shown?.messageRetentionPeriodDays;
  return (
    <fieldset className={form['section']} disabled={!shown || reason !== undefined} title={reason}>
      <legend>{text.organization}</legend>
      <RetentionForm days={days} onSave={(wanted) => change({ messageRetentionPeriodDays: wanted })} />
      <label className={form['row']}>
        {text.reactionsAllowed}
        <input
          type="checkbox"
          checked={shown?.reactionsEnabled ?? true}
          onChange={(event) => change({ reactionsEnabled: event.target.checked })}
        />
      </label>
      {reason !== undefined && <p className={form['note']}>{reason}</p>}
      {failure && (
        <p role="alert" className={form['error']}>
          {describeError(text, failure)}
        </p>
      )}
    </fieldset>
  );
}

function merged(known: ChatSettings, change: ChatSettingsRequest): ChatSettings {
  return { ...known, ...change } as ChatSettings;
}
