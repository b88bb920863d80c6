import * as v from 'valibot';
import { InvalidRequestError } from '../errors/invalid-request-error.ts';
import { describeIssue } from './describe-issue.ts';

/** Checks what a caller gave against a schema, and names the field that does not fit. */
export function checkValue(
  schema: v.GenericSchema,
  value: unknown,
  place: 'query' | 'body',
  operation: string,
): unknown {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const issue = result.issues[0];
  const path = v.getDotPath(issue);
  throw new InvalidRequestError(path === null ? place : `${place}.${path}`, describeIssue(issue), {
    operation,
  });
}
