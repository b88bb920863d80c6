import { PermissionError, type Sender } from '@genesys-chat/transport';
import { type Directory, toDirectory } from './directory.ts';
import { type Person, toPerson } from './person.ts';
import { getUsersOperation } from './user-operations.ts';

const pageSize = 200;
/** Beyond this many pages a name is read when it is needed: nobody scrolls through so many people. */
const maxPages = 10;

/** Reads the people of the organisation, as far as the token may list them. */
export async function readDirectory(client: Sender): Promise<Directory> {
  try {
    return toDirectory(await readPeople(client), true);
  } catch (error) {
    if (PermissionError.isInstance(error)) return toDirectory([], false);
    throw error;
  }
}

async function readPeople(client: Sender): Promise<readonly Person[]> {
  const users = [];
  for (let pageNumber = 1; pageNumber <= maxPages; pageNumber += 1) {
    const page = await client.send(getUsersOperation, { query: { pageSize, pageNumber } });
    users.push(...page.entities);
    if (pageNumber >= (page.pageCount ?? 1)) break;
  }
  return users.map(toPerson).filter((person) => person !== undefined);
}
