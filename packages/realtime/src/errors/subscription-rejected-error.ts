import { ChatError } from '@genesys-chat/transport';

/** The platform does not let the user listen to a topic. */
export class SubscriptionRejectedError extends ChatError {
  /** Always `subscription_rejected`. */
  static readonly code = 'subscription_rejected';
  /** Always `SubscriptionRejectedError`. */
  override readonly name = 'SubscriptionRejectedError';
  /** Always `subscription_rejected`. */
  readonly code = 'subscription_rejected';
  /** The topic, such as `v2.users.<user id>.badges.chats`. */
  readonly topic: string;
  /** Permissions that the user lacks, as far as the platform named them. */
  readonly missingPermissions: readonly string[];

  /**
   * Makes the error.
   *
   * @param topic - The topic.
   * @param missingPermissions - Permissions that the platform named.
   */
  constructor(topic: string, missingPermissions: readonly string[]) {
    const advice =
      missingPermissions.length > 0
        ? `Ask an administrator for one of: ${missingPermissions.join(', ')}.`
        : 'Join the room first, and use the token of a user.';
    super(`The platform does not allow listening to ${topic}. ${advice}`, {});
    this.topic = topic;
    this.missingPermissions = missingPermissions;
  }
}
