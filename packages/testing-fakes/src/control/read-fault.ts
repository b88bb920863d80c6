import type { FaultName } from '../faults/fault.ts';
import { isHttpFaultName, isSocketFaultName } from '../faults/fault-names.ts';
import { badRequest } from '../http/platform-error.ts';
import { FaultInputSchema } from './control-inputs.ts';
import { readInput } from './read-input.ts';

/** Settings that a fault cannot do without. */
const required: Readonly<Partial<Record<FaultName, string>>> = {
  status: 'status',
  'status-after-processing': 'status',
  headers: 'headers',
  'raw-body': 'bytes',
  'socket-delay': 'delayMs',
};

/** Reads a fault that is to be set. */
export function readFault(input: unknown): { readonly name: FaultName; readonly options: object } {
  const { name, bytes, ...options } = readInput(FaultInputSchema, input);
  if (!isHttpFaultName(name) && !isSocketFaultName(name)) throw badRequest('name', 'is not a known fault');
  const missing = required[name];
  if (
    missing === 'bytes'
      ? typeof bytes !== 'string'
      : missing !== undefined && !Object.hasOwn(options, missing)
  ) {
    throw badRequest(missing ?? 'name', `is missing: the fault ${name} needs it`);
  }
  if (bytes === undefined) return { name, options };
  return { name, options: { ...options, bytes: typeof bytes === 'string' ? decode(bytes) : bytes } };
}

function decode(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
