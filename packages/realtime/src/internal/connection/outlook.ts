import { ChatError, type ChatErrorCode, NotFoundError } from '@genesys-chat/transport';
import type { LiveStatus } from '../../events/live-status.ts';
import { offlineAfter } from './back-off.ts';

/** Whether what failed is worth another try: it may pass by itself, or once somebody logs in, or never. */
export type Outlook = 'passing' | 'signed-out' | 'hopeless';

const passingCodes: ReadonlySet<string> = new Set<ChatErrorCode>([
  'ambiguous_result',
  'network_error',
  'rate_limited',
  'redirect_refused',
  'response_format',
  'server_error',
  'timeout',
]);

/** Whether a failed request is worth another try. */
export function outlookOf(error: unknown): Outlook {
  if (!ChatError.isInstance(error)) return 'hopeless';
  if (error.code === 'authentication_failed' || error.code === 'login_failed') return 'signed-out';
  return passingCodes.has(error.code) ? 'passing' : 'hopeless';
}

/**
 * Whether a failed request to a channel is worth another try. That the channel is not found is nothing: it has made
 * room for another one, and is opened anew.
 */
export function outlookOfChannel(error: unknown): Outlook {
  return NotFoundError.isInstance(error) ? 'passing' : outlookOf(error);
}

/** How a stream stands after a number of failures in a row, of which the last had this outlook. */
export function statusAfter(failures: number, outlook: Outlook): LiveStatus {
  if (outlook === 'signed-out') return 'signed-out';
  return failures < offlineAfter ? 'reconnecting' : 'offline';
}
