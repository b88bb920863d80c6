import type { Operation } from '@genesys-chat/models';
import type { ExtendedResponse } from '../extended-response.ts';
import type { CallOptions } from '../sender.ts';
import type { LooseInput } from '../request/build-request.ts';
import type { ClientCore } from './client-core.ts';
import { operationCall } from './operation-call.ts';
import { runCall } from './run-call.ts';

/** Calls an operation and gives the answer with what came beside it. */
export async function sendOperation<TBody>(
  core: ClientCore,
  operation: Operation,
  input: LooseInput | undefined,
  options: CallOptions,
): Promise<ExtendedResponse<TBody>> {
  const { value, answer, attempts } = await runCall(
    core,
    operationCall(core, operation, input, options),
    options,
  );
  return {
    status: answer.status,
    headers: answer.headers,
    // The schemas of the operation are what its output type is inferred from.
    body: value as TBody,
    text: answer.text,
    correlationId: answer.headers['inin-correlation-id'],
    attempts,
  };
}
