import type { BaseIssue } from 'valibot';

/**
 * Says what is wrong with a value without quoting the value, which may be message text. Messages that valibot
 * makes quote it, those that a schema brings do not.
 */
export function describeIssue(issue: BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'is not a field that can be sent';
  if (issue.received === 'undefined') return 'is missing';
  if (!issue.message.startsWith('Invalid ')) return issue.message;
  return issue.expected === null ? 'has the wrong format' : `must be ${issue.expected}`;
}
