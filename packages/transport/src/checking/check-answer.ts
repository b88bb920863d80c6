import type { Operation } from '@genesys-chat/models';
import * as v from 'valibot';
import { compileCheck } from './compile-check.ts';
import { isTooDeep } from './is-too-deep.ts';
import type { DriftIssue } from '../client-hooks.ts';
import type { ErrorContext } from '../errors/chat-error.ts';
import { ResponseDriftError } from '../errors/response-drift-error.ts';
import { ResponseFormatError } from '../errors/response-format-error.ts';
import { type Answer, mayBeJson } from '../wire/answer.ts';
import { describeIssue } from './describe-issue.ts';
import type { ReportDrift } from './drift-reporter.ts';

/** How answers are checked: drift reported, drift refused, or not at all. */
export type ValidationMode = 'report' | 'strict' | 'off';

/** Turns a successful answer into what the operation promises. */
export function checkAnswer(
  operation: Operation,
  answer: Answer,
  mode: ValidationMode,
  reportDrift: ReportDrift,
  context: ErrorContext,
): unknown {
  if (operation.response === undefined) return undefined;
  if (answer.text === '') throw new ResponseFormatError('is empty', context);
  if (!mayBeJson(answer)) throw new ResponseFormatError('is not JSON', context);
  const body = parse(answer.text, context);
  if (mode === 'off' || compileCheck(operation.response)(body)) return body;
  if (isTooDeep(body)) throw new ResponseFormatError('is nested too deeply', context);
  const result = v.safeParse(operation.response, body);
  if (result.issues === undefined) return result.output;
  const issues = result.issues.map(toDriftIssue);
  if (mode === 'strict') {
    throw new ResponseDriftError(
      issues.map(({ path, problem }) => `${path} ${problem}`),
      context,
    );
  }
  reportDrift({ operation: operation.id, issues }, context);
  return result.output;
}

function parse(text: string, context: ErrorContext): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the text, so it is not kept as the cause.
    throw new ResponseFormatError('is broken JSON', context);
  }
}

function toDriftIssue(issue: v.BaseIssue<unknown>): DriftIssue {
  const path = (issue.path ?? []).map((item) => (typeof item.key === 'number' ? '*' : String(item.key)));
  return { path: path.join('.') || '(whole answer)', problem: describeIssue(issue) };
}
