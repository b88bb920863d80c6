import { describe, expect, test } from 'vitest';
import { ServedRoom } from './served-room.ts';

interface Page {
  readonly entities: readonly { readonly id: string; readonly dateCreated: string }[];
}

describe('a served room', () => {
  const room = new ServedRoom('5f1a@conference.acme.orgspan.com', 5);
  const read = (query: Record<string, string>): Page['entities'] => {
    return (JSON.parse(room.page(new URLSearchParams(query))) as Page).entities;
  };

  test('gives the newest messages first', () => {
    expect(read({ limit: '2' }).map(({ id }) => Number(id))).toEqual([4, 3]);
  });

  test('leaves out the bounds', () => {
    const [newest, , middle] = read({ limit: '5' });

    expect(read({ limit: '5', before: middle!.dateCreated }).map(({ id }) => Number(id))).toEqual([1, 0]);
    expect(read({ limit: '5', after: middle!.dateCreated }).map(({ id }) => Number(id))).toEqual([4, 3]);
    expect(read({ limit: '5', after: newest!.dateCreated })).toEqual([]);
  });

  test('says in each message when it was sent', () => {
    const { eventBody } = JSON.parse(room.addMessage()) as { eventBody: { body: string } };

    expect(Math.abs(Number(eventBody.body.split(' ').at(-1)) - Date.now())).toBeLessThan(60_000);
  });
});
