import type { Route } from './serve.ts';
import { PlatformError } from './platform-error.ts';

/** A route that fits a request, and the values of its path. */
export interface Match {
  readonly route: Route;
  readonly path: Readonly<Record<string, string>>;
}

interface Pattern {
  readonly route: Route;
  readonly segments: readonly string[];
}

const isPlaceholder = (segment: string): boolean => segment.startsWith('{');

/** Literal segments go before placeholders, from left to right: `me` before `{userId}`. */
function byPrecedence(one: Pattern, other: Pattern): number {
  for (const [index, segment] of one.segments.entries()) {
    const difference = Number(isPlaceholder(segment)) - Number(isPlaceholder(other.segments[index] ?? ''));
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Finds the operation that a request is for. */
export class Router {
  /** Patterns by their number of segments, those to try first in front. */
  readonly #patterns = new Map<number, Pattern[]>();

  constructor(routes: readonly Route[]) {
    const patterns = routes.map((route) => ({ route, segments: route.operation.path.split('/') }));
    for (const pattern of patterns.sort(byPrecedence)) {
      const { length } = pattern.segments;
      this.#patterns.set(length, [...(this.#patterns.get(length) ?? []), pattern]);
    }
  }

  /** Finds it, or refuses with 404 for a path and 405 for a method that nobody serves. */
  match(method: string, path: string): Match {
    const segments = path.split('/').map(decodeSegment);
    const fitting = (this.#patterns.get(segments.length) ?? []).filter((each) => fits(each, segments));
    const best = fitting.find(({ route }) => route.operation.method === method);
    if (best) return { route: best.route, path: valuesOf(best, segments) };
    if (fitting.length === 0) {
      throw new PlatformError(404, 'not.found', 'No operation has this path.');
    }
    const allowed = [...new Set(fitting.map(({ route }) => route.operation.method))].join(', ');
    throw new PlatformError(405, 'method.not.allowed', `This path takes ${allowed} only.`, {
      headers: { Allow: allowed },
    });
  }
}

function fits({ segments: pattern }: Pattern, segments: readonly string[]): boolean {
  return pattern.every((segment, index) =>
    isPlaceholder(segment) ? segments[index] !== '' : segment === segments[index],
  );
}

function valuesOf({ segments: pattern }: Pattern, segments: readonly string[]): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [index, segment] of pattern.entries()) {
    if (isPlaceholder(segment)) values[segment.slice(1, -1)] = segments[index] ?? '';
  }
  return values;
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new PlatformError(400, 'bad.request', 'The path is not percent-encoded UTF-8.');
  }
}
