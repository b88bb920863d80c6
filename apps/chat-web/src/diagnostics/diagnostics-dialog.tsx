import type { ReactNode } from 'react';
import { Dialog } from '../design/dialog.tsx';
import { useText } from '../language/use-text.ts';
import { connection } from '../live/connection.ts';
import { useStore } from '../state/use-store.ts';
import styles from './diagnostics-dialog.module.css';
import { diagnostics } from './diagnostics.ts';
import { RateBudget } from './rate-budget.tsx';

/** What goes on between the app and the platform, for whoever has to find out why something is slow or wrong. */
export function DiagnosticsDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const state = useStore(connection);
  const { answers, retries, retryCount, limit, drifts } = useStore(diagnostics);
  return (
    <Dialog title={text.diagnostics} onClose={onClose} width="wide">
      <div className={styles['sheet']}>
        <dl className={styles['facts']}>
          <Fact name={text.socket}>{state}</Fact>
          <Fact name={text.rateBudget}>
            <RateBudget />
          </Fact>
          <Fact name={text.retriesMade}>{retryCount}</Fact>
          <Fact name={text.heldBack}>
            {limit ? <bdi dir="ltr">{`${limit.reason}, ${Math.round(limit.waitMs)} ms`}</bdi> : text.nothing}
          </Fact>
        </dl>
        <Section title={text.drift} empty={text.nothing}>
          {drifts.map(({ operation, issues }, index) => (
            <Line key={index}>
              {operation}: {issues.map(({ path, problem }) => `${path} ${problem}`).join(', ')}
            </Line>
          ))}
        </Section>
        <Section title={text.retriesMade} empty={text.nothing}>
          {retries.map(({ call, attempt, error, delayMs }, index) => (
            <Line key={index}>
              {call.operation} #{attempt}: {error.code}, {Math.round(delayMs)} ms
            </Line>
          ))}
        </Section>
        <Section title={text.lastRequests} empty={text.nothing}>
          {answers.map(({ call, status, durationMs, correlationId }, index) => (
            <Line key={index}>
              {status} {call.operation} · {Math.round(durationMs)} ms ·{' '}
              <code className={styles['id']}>{correlationId}</code>
            </Line>
          ))}
        </Section>
      </div>
    </Dialog>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Codes and figures: they read from left to right in every language. */
function Line({ children }: { readonly children: ReactNode }) {
  return (
    <li>
      <bdi dir="ltr">{children}</bdi>
    </li>
  );
}

interface SectionProps {
  readonly title: string;
  readonly empty: string;
  readonly children: readonly ReactNode[];
}

function Section({ title, empty, children }: SectionProps) {
  return (
    <section>
      <h3>{title}</h3>
      {children.length === 0 ? <p>{empty}</p> : <ol>{children}</ol>}
    </section>
  );
}
