import type { Operation } from '@genesys-chat/models';
import * as v from 'valibot';
import { type FakeResponse, jsonHeaders } from './fake-response.ts';

/** Writes the answers of operations. */
export class AnswerWriter {
  readonly #isStrict: boolean;
  /** Texts of frozen answers: these cannot change, so each is checked and written once. */
  readonly #texts = new WeakMap<object, string>();

  /** Makes a writer; a strict one holds answers against the models, so that a slip of the fake shows. */
  constructor(isStrict: boolean) {
    this.#isStrict = isStrict;
  }

  /** Makes the response of an operation that succeeded. */
  write(operation: Operation, status: number, answer: object | undefined): FakeResponse {
    const known = answer && this.#texts.get(answer);
    if (known === undefined && this.#isStrict) check(operation, answer);
    if (answer === undefined) return { status, headers: {} };
    const body = known ?? JSON.stringify(answer);
    if (known === undefined && Object.isFrozen(answer)) this.#texts.set(answer, body);
    return { status, headers: jsonHeaders, body };
  }
}

function check({ id, response }: Operation, answer: object | undefined): void {
  if (!response) return;
  const { issues } = v.safeParse(response, answer);
  if (!issues) return;
  const [issue] = issues;
  throw new Error(
    `The fake answered ${id} against its own model: ${v.getDotPath(issue) ?? 'body'}: ${issue.message}`,
  );
}
