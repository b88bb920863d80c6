import { createServer } from 'node:http';
import { answerQuestions } from '../processes/answer-questions.ts';
import { sampleMessage } from '../sample/sample-message.ts';
import { listen } from './listen.ts';
import { sendJson } from './send-json.ts';

// A server in a process of its own that answers constants, so that a round measures the client: a page of as many
// messages as `limit` asks for, and an id to whatever is posted. Its answer to any question is its address.
const pages = new Map<string, Buffer>();
const sent = Buffer.from(JSON.stringify({ id: '5f1a00000000000000000009' }));

function page(limit: string): Buffer {
  let body = pages.get(limit);
  if (!body) {
    const entities = Array.from({ length: Number(limit) }, (_, index) => sampleMessage(index));
    body = Buffer.from(JSON.stringify({ entities }));
    pages.set(limit, body);
  }
  return body;
}

const server = createServer((request, response) => {
  const limit = /[?&]limit=(\d+)/.exec(request.url ?? '')?.[1] ?? '25';
  request.resume();
  request.on('end', () => sendJson(response, request.method === 'POST' ? sent : page(limit)));
});

const address = await listen(server);
answerQuestions(() => address);
