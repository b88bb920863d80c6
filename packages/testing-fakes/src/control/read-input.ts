import * as v from 'valibot';
import { badRequest } from '../http/platform-error.ts';

/** Checks what a command was sent. */
export function readInput<TSchema extends v.GenericSchema>(
  schema: TSchema,
  input: unknown,
): v.InferOutput<TSchema> {
  const result = v.safeParse(schema, input ?? {});
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw badRequest(v.getDotPath(issue) ?? 'body', issue.message);
}
