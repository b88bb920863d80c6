import type { FakeGenesysCloud } from '../fake-genesys-cloud.ts';
import { errorResponse } from '../http/error-response.ts';
import { type FakeRequest, pathOf, queryOf } from '../http/fake-request.ts';
import { type FakeResponse, jsonResponse } from '../http/fake-response.ts';
import { InputError } from '../internal/input-error.ts';
import { badRequest, notAuthorized, notFound } from '../http/platform-error.ts';
import { type ControlCommand, type ControlContext, controlCommands } from './control-commands.ts';

/** Where the control endpoint is, below the address of the server. */
export const controlPath = '/__fake__';

/**
 * Makes the control endpoint of a fake, through which tests in any language script it. It knows no permissions:
 * whoever reaches it may do everything, so a server offers it only when asked to, and pages in a browser are refused.
 *
 * @param cloud - The fake to control.
 * @returns Answers a request below {@link controlPath}; gives nothing for another one.
 */
export function createControl(cloud: FakeGenesysCloud): (request: FakeRequest) => FakeResponse | undefined {
  const state = { cloud, snapshots: new Map(), faults: new Map() };
  return (request) => {
    const path = pathOf(request);
    if (path !== controlPath && !path.startsWith(`${controlPath}/`)) return undefined;
    try {
      return respond(state, request, path.slice(controlPath.length));
    } catch (error) {
      return errorResponse(toRefusal(error), 'control');
    }
  };
}

/** What a command was given wrong is a bad request; anything else went wrong in the fake. */
function toRefusal(error: unknown): unknown {
  return error instanceof InputError ? badRequest(error.fieldName, error.problem) : error;
}

function respond(
  state: Pick<ControlContext, 'cloud' | 'snapshots' | 'faults'>,
  request: FakeRequest,
  path: string,
): FakeResponse {
  const { headers, method } = request;
  if (headers['origin'] !== undefined || headers['sec-fetch-site'] !== undefined) {
    throw notAuthorized('Pages in a browser may not control the fake.');
  }
  const [command, name] = findCommand(method, path);
  const answer = command({ ...state, name, query: queryOf(request), input: parse(request.body) });
  return answer === undefined ? { status: 204, headers: {} } : jsonResponse(200, answer);
}

function findCommand(method: string, path: string): [command: ControlCommand, name: string] {
  const exact = controlCommands.get(`${method} ${path === '' ? '/' : path}`);
  if (exact) return [exact, ''];
  const slash = path.lastIndexOf('/');
  const command = controlCommands.get(`${method} ${path.slice(0, slash)}/*`);
  if (!command) throw notFound('command', `${method} ${path}`);
  return [command, decodeName(path.slice(slash + 1))];
}

function decodeName(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw badRequest('name', 'is not percent-encoded UTF-8');
  }
}

function parse(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw badRequest('body', 'is not valid JSON');
  }
}
