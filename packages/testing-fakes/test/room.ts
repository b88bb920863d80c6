import type { FakeRoom } from '../src/cloud/fake-room.ts';
import type { NewRoom } from '../src/cloud/new-records.ts';
import { type FakeGenesysCloud, createFakeGenesysCloud } from '../src/fake-genesys-cloud.ts';
import type { FakeGenesysCloudOptions } from '../src/fake-genesys-cloud-options.ts';
import type { FakeUser } from '../src/store/records.ts';
import { Person, type SeenList, type SeenMessage } from './person.ts';

/** Two people in a room of a fake, and a third one outside. */
export class RoomScene {
  readonly cloud: FakeGenesysCloud;
  readonly anna: Person;
  readonly ben: Person;
  readonly carla: Person;
  readonly users: { readonly anna: FakeUser; readonly ben: FakeUser; readonly carla: FakeUser };
  readonly room: FakeRoom;
  /** Path of the room. */
  readonly path: string;

  constructor(options: FakeGenesysCloudOptions = {}, room: NewRoom = {}) {
    this.cloud = createFakeGenesysCloud({ seed: 'empty', ...options });
    const anna = this.cloud.addUser({ name: 'Anna' });
    const ben = this.cloud.addUser({ name: 'Ben' });
    const carla = this.cloud.addUser({ name: 'Carla' });
    this.users = { anna, ben, carla };
    this.anna = new Person(this.cloud, anna);
    this.ben = new Person(this.cloud, ben);
    this.carla = new Person(this.cloud, carla);
    this.room = this.cloud.addRoom({ participants: [anna, ben], ...room });
    this.path = `/chats/rooms/${encodeURIComponent(this.room.jid)}`;
  }

  /** Lets somebody send a message into the room; gives its id. */
  send = async (person: Person, message: string, more: object = {}): Promise<string> => {
    const { body } = await person.post(`${this.path}/messages`, { message, ...more });
    return body['id'] as string;
  };

  /** Reads a message. */
  read = async (person: Person, id: string): Promise<SeenMessage> => {
    return (await person.get<SeenMessage>(`/chats/messages/${id}`)).body;
  };

  /** Reads the texts of the room's history. */
  texts = async (person: Person, query = ''): Promise<string[]> => {
    const { body } = await person.get<SeenList>(`${this.path}/messages${query}`);
    return body.entities.map((message) => message.body);
  };
}
