import type { Operation } from '@genesys-chat/models';
import { toChatError } from '../errors/to-chat-error.ts';
import type { CallOptions } from '../sender.ts';
import { buildRequest, type LooseInput } from '../request/build-request.ts';
import { checkObject } from '../options/check-object.ts';
import type { Call } from './call.ts';
import { checkAnswer } from '../checking/check-answer.ts';
import type { ClientCore } from './client-core.ts';

/** Makes a call of an operation; throws an `InvalidRequestError` when the input does not fit. */
export function operationCall(
  core: ClientCore,
  operation: Operation,
  input: LooseInput | undefined,
  options: CallOptions,
): Call {
  checkObject('options', options);
  return {
    info: {
      operation: operation.id,
      method: operation.method,
      route: operation.path,
      baseUrl: core.endpoints.api,
    },
    request: buildRequest(operation, core.endpoints.api, input, options.headers),
    authorized: true,
    repeatable: operation.repeatable,
    alreadyDoneStatus: operation.alreadyDoneStatus,
    read: (answer, context) => checkAnswer(operation, answer, core.validation, core.reportDrift, context),
    refuse: toChatError,
  };
}
