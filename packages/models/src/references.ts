import * as v from 'valibot';
import { openObject } from './internal/open-object.ts';

/** A bare reference. */
export const EntitySchema = openObject({
  /** Id. */
  id: v.exactOptional(v.string()),
});

/** A bare reference. Checked by {@link EntitySchema}. */
export interface Entity extends v.InferOutput<typeof EntitySchema> {}

/** A reference with an address. */
export const AddressableEntityRefSchema = openObject({
  /** Id. */
  id: v.exactOptional(v.string()),
  /** Address. */
  selfUri: v.exactOptional(v.string()),
});

/** A reference with an address. Checked by {@link AddressableEntityRefSchema}. */
export interface AddressableEntityRef extends v.InferOutput<typeof AddressableEntityRefSchema> {}

/** A reference to a user. */
export const UserReferenceSchema = openObject({
  /** User id. */
  id: v.exactOptional(v.string()),
  /** Address of the user. */
  selfUri: v.exactOptional(v.string()),
});

/** A reference to a user. Checked by {@link UserReferenceSchema}. */
export interface UserReference extends v.InferOutput<typeof UserReferenceSchema> {}

/** A reference with a name. */
export const NamedEntitySchema = openObject({
  /** Id. */
  id: v.exactOptional(v.string()),
  /** Name. */
  name: v.exactOptional(v.string()),
});

/** A reference with a name. Checked by {@link NamedEntitySchema}. */
export interface NamedEntity extends v.InferOutput<typeof NamedEntitySchema> {}
