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
    return await readPeople(client);
  } catch (error) {
    if (PermissionError.isInstance(error)) return toDirectory([], 'nobody');
    throw error;
  }
}

async function readPeople(client: Sender): Promise<Directory> {
  const people: Person[] = [];
  for (let pageNumber = 1; pageNumber <= maxPages; pageNumber += 1) {
    const { entities, pageCount = 1 } = await client.send(getUsersOperation, {
      query: { pageSize, pageNumber },
    });
    people.push(...entities.map(toPerson).filter((person) => person !== undefined));
    if (pageNumber >= pageCount) return toDirectory(people, 'everybody');
  }
  return toDirectory(people, 'many');
}
