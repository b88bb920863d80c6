import { useState } from 'react';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import form from '../design/form.module.css';
import { useText } from '../language/use-text.ts';
import { type FaultName, setFault } from './set-fault.ts';

/** Lets the fake fail on purpose, to see what the app makes of it. */
export function FaultsDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const [last, setLast] = useState<string>();
  const faults: readonly (readonly [name: FaultName, label: string])[] = [
    ['drop-sockets', text.faultDropSockets],
    ['rate-limit', text.faultRateLimit],
    ['server-error', text.faultServerError],
    ['lost-answer', text.faultLostAnswer],
    ['slow', text.faultSlow],
    ['offline', text.faultOffline],
    ['none', text.faultNone],
  ];
  const run = async (name: FaultName, label: string): Promise<void> => {
    setLast((await setFault(name)) ? text.faultSet(label) : text.somethingWentWrong);
  };
  return (
    <Dialog title={text.faults} onClose={onClose}>
      <div className={form['form']}>
        <p className={form['note']}>{text.faultsHint}</p>
        <div className={form['section']}>
          {faults.map(([name, label]) => (
            <Button key={name} onClick={() => void run(name, label)}>
              {label}
            </Button>
          ))}
        </div>
        <p role="status" className={form['note']}>
          {last}
        </p>
      </div>
    </Dialog>
  );
}
