/**
 * Traces of calls by OpenTelemetry. Needs `@opentelemetry/api`.
 *
 * @packageDocumentation
 */
export { openTelemetryHooks, type OpenTelemetryOptions } from './observing/open-telemetry-hooks.ts';
