import type { DriftReport } from '../client-hooks.ts';
import type { ErrorContext } from '../errors/chat-error.ts';

/** Takes drift that a call met. */
export type ReportDrift = (drift: DriftReport, context: ErrorContext) => void;

/** Passes on each kind of drift once: the same operation differing at the same place is one kind. */
export function createDriftReporter(report: ReportDrift): ReportDrift {
  const seen = new Set<string>();
  return ({ operation, issues }, context) => {
    const fresh = issues.filter((issue) => {
      const kind = `${operation} ${issue.path}`;
      if (seen.has(kind)) return false;
      seen.add(kind);
      return true;
    });
    if (fresh.length > 0) report({ operation, issues: fresh }, context);
  };
}
