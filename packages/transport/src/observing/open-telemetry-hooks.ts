import {
  type Attributes,
  context,
  propagation,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
  type Tracer,
} from '@opentelemetry/api';
import type { CallInfo, ClientHooks } from '../client-hooks.ts';
import { ChatError } from '../errors/chat-error.ts';

/** What to trace by, and how far. */
export interface OpenTelemetryOptions {
  /**
   * Makes the spans.
   *
   * @defaultValue the tracer `@genesys-chat/transport` of the registered provider
   */
  readonly tracer?: Tracer | undefined;
  /**
   * Sends the trace on with every request, such as in a `traceparent` header: for a gateway of your own. Browsers
   * then ask the platform whether it takes that header, which it may not.
   *
   * @defaultValue `false`
   */
  readonly propagate?: boolean | undefined;
}

/**
 * Makes hooks that trace calls: a span for each call, waits and repeats included, with an event for each repeat. The
 * names of its attributes follow the semantic conventions for HTTP. No id, token or message text is in a span.
 *
 * @param options - What to trace by.
 * @returns The hooks, for the option `hooks` of an `ApiClient`.
 *
 * @example
 * ```ts
 * const client = new ApiClient({ region: 'eu_central_1', hooks: openTelemetryHooks() });
 * ```
 */
export function openTelemetryHooks(options: OpenTelemetryOptions = {}): ClientHooks {
  const { tracer = trace.getTracer('@genesys-chat/transport'), propagate = false } = options;
  const spans = new WeakMap<CallInfo, Span>();
  const hooks: ClientHooks = {
    aroundCall: (call, run) => {
      const settings = { kind: SpanKind.CLIENT, attributes: attributesOf(call) };
      return tracer.startActiveSpan(call.operation, settings, async (span) => {
        spans.set(call, span);
        try {
          await run();
        } catch (error) {
          recordFailure(span, error);
          throw error;
        } finally {
          span.end();
        }
      });
    },
    afterResponse: ({ call, attempt, status, correlationId }) => {
      spans.get(call)?.setAttributes({
        'http.response.status_code': status,
        ...(attempt > 1 && { 'http.request.resend_count': attempt - 1 }),
        ...(correlationId !== undefined && { 'genesys.correlation_id': correlationId }),
      });
    },
    onRetry: ({ call, attempt, delayMs, error }) => {
      spans.get(call)?.addEvent('retry', { attempt, delay_ms: delayMs, 'error.type': error.code });
    },
  };
  if (!propagate) return hooks;
  return {
    ...hooks,
    beforeRequest: ({ call }) => {
      const span = spans.get(call);
      const headers: Record<string, string> = {};
      if (span !== undefined) propagation.inject(trace.setSpan(context.active(), span), headers);
      return headers;
    },
  };
}

function attributesOf({ operation, method, route, baseUrl }: CallInfo): Attributes {
  const { hostname, port } = new URL(baseUrl);
  return {
    'genesys.operation': operation,
    'http.request.method': method,
    'url.template': route,
    'server.address': hostname,
    ...(port !== '' && { 'server.port': Number(port) }),
  };
}

/** Notes what went wrong. What is no error of ours, such as the reason of an abort, may say anything: its kind alone. */
function recordFailure(span: Span, error: unknown): void {
  if (ChatError.isInstance(error)) {
    span.setAttribute('error.type', error.code);
    span.setStatus({ code: SpanStatusCode.ERROR, message: error.message });
  } else {
    span.setAttribute('error.type', error instanceof Error ? error.name : typeof error);
    span.setStatus({ code: SpanStatusCode.ERROR });
  }
}
