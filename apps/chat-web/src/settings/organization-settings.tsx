import { getChatsSettings, patchChatsSettings } from '@genesys-chat/chat-api';
import type { ChatSettings, ChatSettingsRequest } from '@genesys-chat/models';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import form from '../design/form.module.css';
import { useText } from '../language/use-text.ts';
import { describeError } from '../message/describe-error.ts';
import { useReasonAgainst } from '../permissions/use-may.ts';
import { useSession } from '../session/session.ts';

const queryKey = ['settings', 'organization'];
/** The platform keeps messages for at least and at most so many days. */
const fewestDays = 10;
const mostDays = 3650;

/** What holds for everybody of the organisation; only some may change it. */
export function OrganizationSettings() {
  const text = useText();
  const { client } = useSession();
  const queries = useQueryClient();
  const reason = useReasonAgainst()('patchChatsSettings');
  const { data } = useQuery({ queryKey, queryFn: () => getChatsSettings(client) });
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
      <label className={form['row']}>
        {text.retentionDays}
        <input
          key={days}
          type="number"
          min={fewestDays}
          max={mostDays}
          defaultValue={days}
          onBlur={(event) => {
            const wanted = event.target.valueAsNumber;
            const fits = Number.isInteger(wanted) && wanted >= fewestDays && wanted <= mostDays;
            if (fits && wanted !== days) mutate({ messageRetentionPeriodDays: wanted });
            else if (!fits) event.target.value = String(days ?? '');
          }}
        />
      </label>
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
