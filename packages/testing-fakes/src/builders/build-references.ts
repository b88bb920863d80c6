import type { AddressableEntityRef, Entity, NamedEntity, UserReference } from '@genesys-chat/models';
import { type Builder, builderOf } from './builder.ts';
import { sample } from './sample-values.ts';

/** Builds a reference by id. */
export const buildEntity: Builder<Entity> = builderOf<Entity>(() => ({ id: sample.messageId }));

/** Builds a reference to a user. */
export const buildAddressableEntityRef: Builder<AddressableEntityRef> = builderOf<AddressableEntityRef>(
  () => ({ id: sample.userId, selfUri: `/api/v2/users/${sample.userId}` }),
);

/** Builds a reference to a user. */
export const buildUserReference: Builder<UserReference> = builderOf<UserReference>(() => ({
  id: sample.userId,
  selfUri: `/api/v2/users/${sample.userId}`,
}));

/** Builds a reference with a name. */
export const buildNamedEntity: Builder<NamedEntity> = builderOf<NamedEntity>(() => ({
  id: sample.organizationId,
  name: 'Acme Travel',
}));
