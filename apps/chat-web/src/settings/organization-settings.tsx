import { patchChatsSettings } from '@genesys-chat/chat-api';
import type { ChatSettings, ChatSettingsRequest } from '@genesys-chat/models';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import form from '../design/form.module.css';
import { describeError } from '../errors/describe-error.ts';
import { useText } from '../language/use-text.ts';
import { useReasonAgainst } from '../permissions/use-reason-against.ts';
import { useSession } from '../session/session.ts';
import { RetentionForm } from './retention-form.tsx';
import {
  organizationSettingsQueryKey as queryKey,
  useOrganizationSettings,
} from './use-organization-settings.ts';

/** What holds for everybody of the organisation; only some may change it. */
export function OrganizationSettings() {
  const text = useText();
  const { client } = useSession();
  const queries = useQueryClient();
  const reason = useReasonAgainst()('patchChatsSettings');
  const { data } = useOrganizationSettings();
  const { mutate, error } = useMutation({
    mutationFn: (change: ChatSettingsRequest) => patchChatsSettings(client, change),
    onMutate: (change) =>
      queries.setQueryData<ChatSettings>(
        queryKey,
        (known) => known && ({ ...known, ...change } as ChatSettings),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey }),
  });
  const days = data?.messageRetentionPeriodDays;
  return (
    <fieldset className={form['section']} disabled={!data || reason !== undefined} title={reason}>
      <legend>{text.organization}</legend>
      <RetentionForm days={days} onSave={(wanted) => mutate({ messageRetentionPeriodDays: wanted })} />
      <label className={form['row']}>
        {text.reactionsAllowed}
        <input
          type="checkbox"
          checked={data?.reactionsEnabled ?? true}
          onChange={(event) => mutate({ reactionsEnabled: event.target.checked })}
        />
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
