import * as v from 'valibot';
import { openEnum } from './internal/open-enum.ts';
import { openObject } from './internal/open-object.ts';

/** Organisation-wide chat settings. */
export const ChatSettingsSchema = openObject({
  /** Days a message is kept, 10 to 3650. */
  messageRetentionPeriodDays: v.exactOptional(v.pipe(v.number(), v.integer())),
  /** Whether reactions may be used. */
  reactionsEnabled: v.exactOptional(v.boolean()),
});

/** Organisation-wide chat settings. Checked by {@link ChatSettingsSchema}. */
export interface ChatSettings extends v.InferOutput<typeof ChatSettingsSchema> {}

/** Organisation-wide chat settings to store. */
export const ChatSettingsRequestSchema = v.strictObject({
  /** Days to keep a message, 10 to 3650. */
  messageRetentionPeriodDays: v.optional(
    v.pipe(
      v.number(),
      v.integer('must be a whole number of days'),
      v.minValue(10, 'must be at least 10 days'),
      v.maxValue(3650, 'must be at most 3650 days'),
    ),
  ),
  /** Whether reactions may be used. */
  reactionsEnabled: v.optional(v.boolean()),
});

/** Organisation-wide chat settings to store. Checked by {@link ChatSettingsRequestSchema}. */
export interface ChatSettingsRequest extends v.InferOutput<typeof ChatSettingsRequestSchema> {}

/** Mobile notification rule. */
export const MobileNotificationSettingsSchema = openObject({
  /** Always, or only while the user is inactive elsewhere. */
  when: openEnum(['Always', 'OnlyWhenInactive']),
});

/** Mobile notification rule. Checked by {@link MobileNotificationSettingsSchema}. */
export interface MobileNotificationSettings extends v.InferOutput<typeof MobileNotificationSettingsSchema> {}

/** Mobile part of the chat settings. */
export const MobileSettingsSchema = openObject({
  /** When to notify. */
  notifications: MobileNotificationSettingsSchema,
});

/** Mobile part of the chat settings. Checked by {@link MobileSettingsSchema}. */
export interface MobileSettings extends v.InferOutput<typeof MobileSettingsSchema> {}

/** Chat settings of a named user. */
export const ChatUserSettingsSchema = openObject({
  /** Mobile part. */
  mobile: MobileSettingsSchema,
});

/** Chat settings of a named user. Checked by {@link ChatUserSettingsSchema}. */
export interface ChatUserSettings extends v.InferOutput<typeof ChatUserSettingsSchema> {}

/** Mobile part of the chat settings to store. */
const MobileSettingsRequestSchema = v.strictObject({
  /** When to notify. */
  notifications: v.strictObject({
    /** Always, or only while the user is inactive elsewhere. */
    when: v.picklist(['Always', 'OnlyWhenInactive']),
  }),
});

/** Chat settings of a named user to store. */
export const ChatUserSettingsRequestSchema = v.strictObject({
  /** Mobile part. */
  mobile: MobileSettingsRequestSchema,
});

/** Chat settings of a named user to store. Checked by {@link ChatUserSettingsRequestSchema}. */
export interface ChatUserSettingsRequest extends v.InferOutput<typeof ChatUserSettingsRequestSchema> {}

/** Chat settings of the calling user. */
export const UserSettingsForChatSchema = openObject({
  /** Notifications silenced. */
  muted: v.exactOptional(v.boolean()),
  /** Notify on mentions only. */
  mentionsOnly: v.exactOptional(v.boolean()),
  /** Notify when someone reacts to the user's own message. */
  notifyOnReactions: v.exactOptional(v.boolean()),
  /** Mobile part. */
  mobile: MobileSettingsSchema,
});

/** Chat settings of the calling user. Checked by {@link UserSettingsForChatSchema}. */
export interface UserSettingsForChat extends v.InferOutput<typeof UserSettingsForChatSchema> {}

/**
 * Chat settings of the calling user to change. The platform declares `mobile` as required although the verb is
 * PATCH; what is left out here is left out of the request.
 */
export const UserSettingsForChatRequestSchema = v.strictObject({
  /** Notifications silenced. */
  muted: v.optional(v.boolean()),
  /** Notify on mentions only. */
  mentionsOnly: v.optional(v.boolean()),
  /** Notify when someone reacts to the user's own message. */
  notifyOnReactions: v.optional(v.boolean()),
  /** Mobile part. */
  mobile: v.optional(MobileSettingsRequestSchema),
});

/** Chat settings of the calling user to change. Checked by {@link UserSettingsForChatRequestSchema}. */
export interface UserSettingsForChatRequest extends v.InferOutput<typeof UserSettingsForChatRequestSchema> {}

/** Chat settings without the mobile part. Present in the SDK but not used by any Chat API operation. */
export const UserChatSettingsSchema = openObject({
  /** Notifications silenced. */
  muted: v.exactOptional(v.boolean()),
  /** Notify on mentions only. */
  mentionsOnly: v.exactOptional(v.boolean()),
  /** Notify when someone reacts to the user's own message. */
  notifyOnReactions: v.exactOptional(v.boolean()),
});

/** Chat settings without the mobile part. Present in the SDK but not used by any Chat API operation. Checked by {@link UserChatSettingsSchema}. */
export interface UserChatSettings extends v.InferOutput<typeof UserChatSettingsSchema> {}

/** What creating the own chat settings takes. */
export const UserChatSettingsPostSchema = v.strictObject({
  /** Notifications silenced. */
  muted: v.boolean(),
  /** Notify on mentions only. */
  mentionsOnly: v.optional(v.boolean()),
  /** Notify when someone reacts to the user's own message. */
  notifyOnReactions: v.optional(v.boolean()),
});

/** What creating the own chat settings takes. Checked by {@link UserChatSettingsPostSchema}. */
export interface UserChatSettingsPost extends v.InferOutput<typeof UserChatSettingsPostSchema> {}
