import { Agent, request } from 'undici';
import { messagesPath, text, token } from '../sample/room.ts';
import type { Contender } from './contender.ts';

/** The floor: `undici.request` and `JSON.parse`, nothing checked and nothing repeated. */
export function undiciRequest(baseUrl: string): Contender {
  const dispatcher = new Agent();
  const headers = {
    authorization: `Bearer ${token}`,
    accept: 'application/json',
    'content-type': 'application/json',
  };
  return {
    readHistory: async (limit) => {
      const { body } = await request(`${baseUrl}${messagesPath}?limit=${limit}`, { dispatcher, headers });
      return (JSON.parse(await body.text()) as { entities: unknown[] }).entities.length;
    },
    sendMessage: async () => {
      const options = {
        method: 'POST',
        dispatcher,
        headers,
        body: JSON.stringify({ message: text }),
      } as const;
      const { body } = await request(`${baseUrl}${messagesPath}`, options);
      return (JSON.parse(await body.text()) as { id: string }).id;
    },
  };
}
