import { context, propagation, SpanStatusCode, type TextMapPropagator, trace } from '@opentelemetry/api';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { getChatsRoomOperation } from '@genesys-chat/models';
import { afterEach, describe, expect, test } from 'vitest';
import { answer, scriptedFetch, type SeenRequest, type Turn } from '../../test/scripted-fetch.ts';
import { VirtualClock } from '../../test/virtual-clock.ts';
import { ApiClient } from '../api-client.ts';
import { openTelemetryHooks } from './open-telemetry-hooks.ts';

const exporter = new InMemorySpanExporter();
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
const path = { roomJid: 'room@conference.acme.orgspan.com' };
const room = { id: 'room-1', jid: path.roomJid };

afterEach(() => exporter.reset());

async function traceCall(
  turns: readonly Turn[],
  propagate = false,
): Promise<{ readonly spans: readonly ReadableSpan[]; readonly seen: readonly SeenRequest[] }> {
  const clock = new VirtualClock();
  const { fetch, seen } = scriptedFetch(...turns);
  const client = new ApiClient({
    baseUrl: 'http://localhost:8787',
    accessToken: 'secret-token',
    fetch,
    clock,
    hooks: openTelemetryHooks({ tracer: provider.getTracer('test'), propagate }),
  });
  await clock.settle(client.send(getChatsRoomOperation, { path }).catch(() => undefined));
  return { spans: exporter.getFinishedSpans(), seen };
}

describe('openTelemetryHooks', () => {
  test('trace a call, its repeats and its outcome in one span', async () => {
    const { spans } = await traceCall([answer(503, {}), answer(200, room)]);

    expect(spans).toHaveLength(1);
    expect(spans[0]).toMatchObject({
      name: 'getChatsRoom',
      attributes: {
        'genesys.operation': 'getChatsRoom',
        'genesys.correlation_id': 'corr-1',
        'http.request.method': 'GET',
        'http.request.resend_count': 1,
        'http.response.status_code': 200,
        'server.address': 'localhost',
        'server.port': 8787,
        'url.template': '/api/v2/chats/rooms/{roomJid}',
      },
      status: { code: SpanStatusCode.UNSET },
    });
    expect(spans[0]?.events.map(({ name, attributes }) => [name, attributes?.['error.type']])).toEqual([
      ['retry', 'server_error'],
    ]);
  });

  test('say what a call failed of', async () => {
    const { spans } = await traceCall([answer(404, {})]);

    expect(spans[0]?.attributes).toMatchObject({ 'error.type': 'not_found' });
    expect(spans[0]?.status.code).toBe(SpanStatusCode.ERROR);
  });

  test('put neither ids nor the token into a span', async () => {
    const { spans } = await traceCall([answer(400, { message: 'the secret message' })]);
    const [{ attributes, events, status } = { attributes: {}, events: [], status: {} }] = spans;
    const told = JSON.stringify({ attributes, events, status });

    expect(told).not.toMatch(/secret|room@/);
  });

  test('send the trace on only when asked to', async () => {
    const propagator: TextMapPropagator = {
      inject: (active, carrier, setter) => {
        setter.set(carrier, 'traceparent', trace.getSpan(active)?.spanContext().spanId ?? 'none');
      },
      extract: () => context.active(),
      fields: () => ['traceparent'],
    };
    propagation.setGlobalPropagator(propagator);
    const without = await traceCall([answer(200, room)]);
    exporter.reset();
    const { spans, seen } = await traceCall([answer(200, room)], true);
    propagation.disable();

    expect(without.seen[0]?.headers.has('traceparent')).toBe(false);
    expect(seen[0]?.headers.get('traceparent')).toBe(spans[0]?.spanContext().spanId);
  });
});
