import type { FetchLike } from '../src/fetch-like.ts';
import type { History, Treatment } from './model-history.ts';
import type { ModelClock } from './model-clock.ts';
import { answer, networkFailure } from './scripted-fetch.ts';

/** A request to the API, as the platform saw it. */
export interface ModelRequest {
  readonly call: string;
  readonly atMs: number;
}

/** A refusal with `Retry-After`, as it reached the client. */
export interface ModelRefusal {
  readonly call: string;
  readonly status: number;
  readonly atMs: number;
  readonly untilMs: number;
}

const fine: Treatment = { kind: 'ok', latencyMs: 0 };

/** A platform that follows a history, and notes what a good client must not do. */
export class ModelPlatform {
  readonly requests: ModelRequest[] = [];
  readonly refusals: ModelRefusal[] = [];
  /** How often each call was carried out. */
  readonly processed = new Map<string, number>();
  inFlight = 0;
  mostTokenRequestsAtOnce = 0;
  #tokenRequestsInFlight = 0;
  #tokenRequests = 0;
  #valid: { readonly token: string; readonly untilMs: number } | undefined;
  readonly #clock: ModelClock;
  readonly #history: History;

  constructor(clock: ModelClock, history: History) {
    this.#clock = clock;
    this.#history = history;
  }

  readonly fetch: FetchLike = async (url, init) => {
    const signal = init.signal as AbortSignal;
    this.inFlight += 1;
    try {
      return url.endsWith('/oauth/token')
        ? await this.#answerToken(signal)
        : await this.#answerCall(new Headers(init.headers), signal);
    } finally {
      this.inFlight -= 1;
    }
  };

  revokeToken(): void {
    this.#valid = undefined;
  }

  async #answerToken(signal: AbortSignal): Promise<Response> {
    this.#tokenRequests += 1;
    this.#tokenRequestsInFlight += 1;
    this.mostTokenRequestsAtOnce = Math.max(this.mostTokenRequestsAtOnce, this.#tokenRequestsInFlight);
    const number = this.#tokenRequests;
    const treatment = number === 1 ? fine : this.#history.tokenTreatments[number - 2];
    try {
      return await this.#treat(treatment ?? fine, signal, () => {
        const token = `token-${number}`;
        const lifeSeconds = this.#history.tokenLifeSeconds;
        this.#valid = { token, untilMs: this.#clock.now() + lifeSeconds * 1000 };
        return answer(200, { access_token: token, expires_in: lifeSeconds });
      });
    } finally {
      this.#tokenRequestsInFlight -= 1;
    }
  }

  async #answerCall(headers: Headers, signal: AbortSignal): Promise<Response> {
    const call = headers.get('x-call') ?? '';
    const treatment = this.#history.treatments[this.requests.length] ?? fine;
    this.requests.push({ call, atMs: this.#clock.monotonicNow() });
    const known =
      headers.get('authorization') === `Bearer ${this.#valid?.token}` &&
      (this.#valid?.untilMs ?? 0) > this.#clock.now();
    if (!known) return answer(401, {});
    if (!('processed' in treatment) || treatment.processed) {
      this.processed.set(call, (this.processed.get(call) ?? 0) + 1);
    }
    const response = await this.#treat(treatment, signal, () => {
      return answer(200, call.startsWith('post') ? { id: 'message-1' } : { id: 'room-1', jid: 'jid' });
    });
    this.#noteRefusal(call, treatment);
    return response;
  }

  #noteRefusal(call: string, treatment: Treatment): void {
    if (treatment.kind !== 'status' || treatment.retryAfterSeconds === undefined) return;
    const atMs = this.#clock.monotonicNow();
    const untilMs = atMs + treatment.retryAfterSeconds * 1000;
    this.refusals.push({ call, status: treatment.status, atMs, untilMs });
  }

  async #treat(treatment: Treatment, signal: AbortSignal, succeed: () => Response): Promise<Response> {
    if (treatment.kind === 'hang') return this.#wait(Number.POSITIVE_INFINITY, signal);
    if (treatment.latencyMs > 0) await this.#wait(treatment.latencyMs, signal);
    if (treatment.kind === 'ok') return succeed();
    if (treatment.kind === 'network') throw networkFailure(treatment.code);
    if (treatment.kind !== 'status') {
      return treatment.kind === 'brokenBody' ? brokenBody() : new Response(new ReadableStream({}));
    }
    const { status, retryAfterSeconds } = treatment;
    return answer(
      status,
      {},
      retryAfterSeconds === undefined ? {} : { 'retry-after': `${retryAfterSeconds}` },
    );
  }

  #wait(delayMs: number, signal: AbortSignal): Promise<never> {
    return new Promise((resolve, reject) => {
      const stopTimer = Number.isFinite(delayMs)
        ? this.#clock.startPlatformTimer(delayMs, () => resolve(undefined as never))
        : (): void => undefined;
      signal.addEventListener(
        'abort',
        () => {
          stopTimer();
          reject(signal.reason as Error);
        },
        { once: true },
      );
    });
  }
}

function brokenBody(): Response {
  return new Response(new ReadableStream({ start: breakOff }));
}

function breakOff(controller: ReadableStreamDefaultController): void {
  controller.error(new TypeError('terminated'));
}
