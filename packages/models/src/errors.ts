import * as v from 'valibot';
import { openEnum } from './internal/open-enum.ts';
import { openObject } from './internal/open-object.ts';

/** One detail of an error. */
export const DetailSchema = openObject({
  /** Machine code. */
  errorCode: v.exactOptional(v.string()),
  /** Field concerned. */
  fieldName: v.exactOptional(v.string()),
  /** Entity concerned. */
  entityId: v.exactOptional(v.string()),
  /** Name of that entity. */
  entityName: v.exactOptional(v.string()),
});

/** One detail of an error. Checked by {@link DetailSchema}. */
export interface Detail extends v.InferOutput<typeof DetailSchema> {}

/** Areas of the platform that a limit can belong to, as far as they are known. */
const limitNamespaces = [
  'workforce.management.forecast',
  'agent.assistant',
  'agentic.virtual.agents',
  'analytics.agents',
  'analytics.alerting',
  'analytics.data.extraction',
  'analytics',
  'analytics.realtime',
  'analytics.reporting.settings',
  'architect',
  'audiohook',
  'audiohook.monitor',
  'audit',
  'auth.api',
  'authorization',
  'automation.testing',
  'bots',
  'bots.voice',
  'business.rules',
  'callback',
  'cobrowse',
  'content.management',
  'conversation',
  'copilot',
  'dataactions',
  'datatables',
  'directory',
  'dsar',
  'email',
  'employee.engagement',
  'event.orchestration',
  'external.contacts',
  'external.events.data.ingestion',
  'gamification',
  'gcv',
  'gdpr',
  'groups',
  'guides',
  'historical.adherence',
  'infrastructureascode',
  'integrations',
  'intent.miner',
  'internal.messaging',
  'journey',
  'knowledge',
  'language.understanding',
  'learning',
  'limit.registry',
  'marketplace',
  'media.communications',
  'messaging',
  'micro.frontend',
  'notifications',
  'onboarding',
  'outbound',
  'platform.api',
  'predictive.routing',
  'presence',
  'quality',
  'recording',
  'response.management',
  'routing',
  'scim',
  'screen.monitoring',
  'search',
  'secondary.automation.testing',
  'skills',
  'social.media',
  'speech.and.text.analytics',
  'speech.integration',
  'supportability',
  'task.management',
  'telephony.configuration',
  'usage',
  'users',
  'users.rules',
  'voice.transcription',
  'web.deployments',
  'web.messaging',
  'webchat',
  'webhooks',
  'workforce.management.agent.availability',
  'workforce.management',
  'workforce.management.self.schedule',
  'workforce.management.shift.trading',
  'system',
] as const;

/** A platform limit an error refers to. */
export const LimitSchema = openObject({
  /** Name of the limit. */
  key: v.exactOptional(v.string()),
  /** Area the limit belongs to. */
  namespace: v.exactOptional(openEnum(limitNamespaces)),
  /** The value. */
  value: v.exactOptional(v.pipe(v.number(), v.integer())),
});

/** A platform limit an error refers to. Checked by {@link LimitSchema}. */
export interface Limit extends v.InferOutput<typeof LimitSchema> {}

/** What every error document holds beside the errors nested in it. */
const errorBodyEntries = {
  /** Text for people. */
  message: v.exactOptional(v.string()),
  /** Dotted machine code. */
  code: v.exactOptional(v.string()),
  /** The HTTP status again. */
  status: v.exactOptional(v.pipe(v.number(), v.integer())),
  /** Entity concerned. */
  entityId: v.exactOptional(v.string()),
  /** Name of that entity. */
  entityName: v.exactOptional(v.string()),
  /** The message with `{placeholders}`. */
  messageWithParams: v.exactOptional(v.string()),
  /** Values for those placeholders. */
  messageParams: v.exactOptional(v.record(v.string(), v.string())),
  /** Correlation id of the request. */
  contextId: v.exactOptional(v.string()),
  /** Per-field details. */
  details: v.exactOptional(v.array(DetailSchema)),
  /** The limit that was hit, when one was. */
  limit: v.exactOptional(LimitSchema),
};

/** Error document of the Platform API. Checked by {@link ErrorBodySchema}. */
export interface ErrorBody extends v.InferOutput<v.ObjectSchema<typeof errorBodyEntries, undefined>> {
  /** Nested errors of the same shape. */
  errors?: ErrorBody[];
}

/** Error document of the Platform API. Every field is optional by declaration. */
export const ErrorBodySchema: v.GenericSchema<ErrorBody> = openObject({
  ...errorBodyEntries,
  /** Nested errors of the same shape. */
  errors: v.exactOptional(v.array(v.lazy(() => ErrorBodySchema))),
});
