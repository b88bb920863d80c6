import type { Sender } from '@genesys-chat/transport';
import { type Directory, toDirectory } from './directory.ts';
import { toPerson } from './person.ts';
import { getUsersOperation } from './user-operations.ts';

const pageSize = 200;
/** Beyond this many pages a name is read when it is needed: nobody scrolls through so many people. */
const maxPages = 10;

/** Reads the people of the organisation. */
export async function readDirectory(client: Sender): Promise<Directory> {
  const users = [];
  for (let pageNumber = 1; pageNumber <= maxPages; pageNumber += 1) {
    const page = await client.send(getUsersOperation, { query: { pageSize, pageNumber } });
    users.push(...page.entities);
    if (pageNumber >= (page.pageCount ?? 1)) break;
  }
  return toDirectory(users.map(toPerson).filter((person) => person !== undefined));
}
