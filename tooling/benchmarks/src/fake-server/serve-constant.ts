import { createServer } from 'node:http';
import { answerQuestions } from '../processes/answer-questions.ts';
import { listen } from '../servers/listen.ts';
import type { ServedPage } from './serve-fake.ts';
import { timeSinceLastQuestion } from './time-since-last-question.ts';

// A bare server that answers what it is given at its start.
const body = Buffer.from(process.argv[2] ?? '');
const headers = { 'content-type': 'application/json', 'content-length': body.length };
const url = await listen(
  createServer((request, response) => {
    request.resume();
    response.writeHead(200, headers);
    response.end(body);
  }),
);
answerQuestions((): ServedPage => ({ url, authorization: 'none', cpuMs: timeSinceLastQuestion() }));
