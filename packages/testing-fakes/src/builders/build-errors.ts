import type { Detail, ErrorBody, Limit } from '@genesys-chat/models';
import { type Builder, builderOf } from './builder.ts';
import { sample } from './sample-values.ts';

/** Builds a detail of an error. */
export const buildDetail: Builder<Detail> = builderOf<Detail>(() => ({
  errorCode: 'bad.request',
  fieldName: 'message',
}));

/** Builds a limit that was exceeded. */
export const buildLimit: Builder<Limit> = builderOf<Limit>(() => ({
  key: 'client.credentials.token.rate.per.minute',
  namespace: 'platform.api',
  value: 300,
}));

/** Builds an error of the platform. */
export const buildErrorBody: Builder<ErrorBody> = builderOf<ErrorBody>(() => ({
  message: 'There is no room with this id.',
  code: 'not.found',
  status: 404,
  contextId: sample.correlationId,
  details: [],
  errors: [],
}));
