import { useState } from 'react';
import { Button } from '../design/button.tsx';
import form from '../design/form.module.css';
import { useText } from '../language/use-text.ts';

/** The platform keeps messages for at least and at most so many days. */
const fewestDays = 10;
const mostDays = 3650;

/** Chooses how long messages are kept. Shortening it deletes messages, so nothing is saved without a press of a button. */
export function RetentionForm({
  days,
  onSave,
}: {
  readonly days: number | undefined;
  readonly onSave: (days: number) => void;
}) {
  const text = useText();
  const saved = String(days ?? '');
  const [wanted = saved, setWanted] = useState<string>();
  const isShorter = days !== undefined && wanted !== '' && Number(wanted) < days;
  return (
    <form
      className={form['section']}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(Number(wanted));
      }}
    >
      <label className={form['row']}>
        {text.retentionDays(fewestDays, mostDays)}
        <input
          type="number"
          required
          min={fewestDays}
          max={mostDays}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      </label>
      {wanted !== saved && (
        <div className={form['foot']}>
          {isShorter && <p className={form['note']}>{text.retentionShorter}</p>}
          <Button type="submit" look="strong">
            {text.save}
          </Button>
        </div>
      )}
    </form>
  );
}
