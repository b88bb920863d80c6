import * as v from 'valibot';
import { openObject } from './internal/open-object.ts';

/** Chat part of a user or group. */
export const ChatSchema = openObject({
  /** JID. */
  jabberId: v.exactOptional(v.string()),
});

/** Chat part of a user or group. Checked by {@link ChatSchema}. */
export interface Chat extends v.InferOutput<typeof ChatSchema> {}

/** A user, reduced to what chat needs. */
export const UserSchema = openObject({
  /** User id. */
  id: v.exactOptional(v.string()),
  /** Name. */
  name: v.exactOptional(v.string()),
  /** Mail address. */
  email: v.exactOptional(v.string()),
  /** Login name. */
  username: v.exactOptional(v.string()),
  /** Chat part; holds the JID. */
  chat: v.exactOptional(ChatSchema),
  /** Own address. */
  selfUri: v.exactOptional(v.string()),
});

/** A user, reduced to what chat needs. Checked by {@link UserSchema}. */
export interface User extends v.InferOutput<typeof UserSchema> {}
