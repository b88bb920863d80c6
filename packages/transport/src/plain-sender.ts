import type { CallPromise } from './call-promise.ts';
import type { Sender } from './sender.ts';

/**
 * Sends as a client does and gives answers alone, also where the client is set to extended responses: whoever asks for
 * those wants them from operations, not from what is made of several. For functions of your own that take a client and
 * look into its answers.
 *
 * @param client - The client.
 * @returns What sends.
 *
 * @example
 * ```ts
 * const room = await getChatsRoom(plainSender(client), roomJid);
 * console.log(room.subject);
 * ```
 */
export function plainSender(client: Sender): Sender {
  return {
    send: async (operation, input, options) => {
      const call: Promise<unknown> = client.send(operation, input, options);
      return (
        'withResponse' in call ? (await (call as CallPromise<unknown>).withResponse()).body : await call
      ) as never;
    },
  };
}
