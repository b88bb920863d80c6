import { createServer } from 'node:http';
import { answerQuestions } from '../processes/answer-questions.ts';
import { sampleMessage } from '../sample/sample-message.ts';
import { listen } from './listen.ts';
import { sendJson } from './send-json.ts';

// A server in a process of its own with a history of any length, a message a second, which it makes up while it
// answers: node history-server.ts COUNT. Pages begin with the newest message; `before` leaves out its moment.
const count = Number(process.argv[2]);
const firstMs = Date.UTC(2000, 0, 1);
const [head, between, tail] = JSON.stringify({ ...sampleMessage(0), id: '#', dateCreated: '#' }).split('#');
const opening = Buffer.from('{"entities":[');
const record = Buffer.from(`${head}${idOf(0)}${between}${momentOf(0)}${tail},`);
const idAt = Buffer.byteLength(`${head}`);
const momentAt = Buffer.byteLength(`${head}${idOf(0)}${between}`);

function idOf(index: number): string {
  return index.toString(16).padStart(24, '0');
}

function momentOf(index: number): string {
  return new Date(firstMs + index * 1000).toISOString();
}

/** Copies one message and writes only id and moment over it, so that the server takes little of the time. */
function page(newest: number, length: number): Buffer {
  if (length === 0) return Buffer.from('{"entities":[]}');
  const copies = Array.from({ length }, () => record);
  const body = Buffer.concat([opening, ...copies, Buffer.from('}')]);
  for (let place = 0; place < length; place += 1) {
    const at = opening.length + place * record.length;
    body.write(idOf(newest - place), at + idAt, 'latin1');
    body.write(momentOf(newest - place), at + momentAt, 'latin1');
  }
  // In the place of the last comma.
  body.write(']', body.length - 2, 'latin1');
  return body;
}

const server = createServer((request, response) => {
  const query = new URLSearchParams(request.url?.split('?')[1]);
  const before = query.get('before');
  const end = before === null ? count : Math.min(count, Math.ceil((Date.parse(before) - firstMs) / 1000));
  const length = Math.min(end, Number(query.get('limit')));
  sendJson(response, page(end - 1, length));
});

const address = await listen(server);
answerQuestions(() => address);
