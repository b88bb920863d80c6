import { type CollaborateChatMessage, CollaborateChatMessageSchema } from '@genesys-chat/models';
import * as v from 'valibot';

/** How many messages a stream remembers to look after; beyond it, all that is watched is read again. */
export const workLimit = 500;

/** Times that a message which was announced is looked for in vain before it is taken to be gone. */
export const lookLimit = 5;

const { messageId, actionType, created } = CollaborateChatMessageSchema.entries;

/** What an event has to say to be of use; in which shape it says the rest does not matter, since that is read anyway. */
const HintSchema = v.object({ messageId, actionType, created });

/** What a stream has to look after: bounded, whatever happens while its consumer is busy. */
export class Work {
  /** Whether to read all watched messages again. */
  whole = false;
  /** Whether there was more than is remembered; nothing is added then, since all that is watched is read again. */
  #isOverfull = false;
  /** Messages that were announced, and how often they were looked for in vain. */
  readonly created = new Map<string, number>();
  /** Messages that were said to have changed. */
  readonly changed = new Set<string>();
  /** Messages that were said to be deleted, and when they were sent; `NaN` where it was not said. */
  readonly deleted = new Map<string, number>();
  /** Events without a known name. */
  readonly unknown = new Set<CollaborateChatMessage>();

  get isEmpty(): boolean {
    return !this.whole && this.#size === 0;
  }

  /** Adds what an event of a room's topic asks for. */
  add(eventBody: unknown): void {
    if (this.#isOverfull) return;
    const { success, output } = v.safeParse(HintSchema, eventBody);
    if (!success || !this.#addHint(output)) this.#addUnknown(eventBody);
    this.#limit();
  }

  /** Adds what other work is left with. */
  addAll(other: Work): void {
    this.whole ||= other.whole;
    for (const [id, tries] of other.created) this.created.set(id, tries);
    for (const id of other.changed) this.changed.add(id);
    for (const [id, createdMs] of other.deleted) this.deleted.set(id, createdMs);
    for (const event of other.unknown) this.unknown.add(event);
    for (const id of this.deleted.keys()) this.#drop(id);
    this.#isOverfull ||= other.#isOverfull;
    this.#limit();
  }

  get #size(): number {
    return this.created.size + this.changed.size + this.deleted.size + this.unknown.size;
  }

  /** Returns whether the hint was understood. */
  #addHint({
    messageId: id = '',
    actionType: action,
    created: sentAt,
  }: v.InferOutput<typeof HintSchema>): boolean {
    if (id === '') return false;
    if (this.deleted.has(id)) return true;
    if (action === 'Create') this.created.set(id, 0);
    else if (action === 'Edit') this.changed.add(id);
    else if (action === 'Delete') {
      this.#drop(id);
      this.deleted.set(id, sentAt === undefined ? Number.NaN : Date.parse(sentAt));
    } else return false;
    return true;
  }

  #addUnknown(eventBody: unknown): void {
    const { success, output } = v.safeParse(CollaborateChatMessageSchema, eventBody);
    if (success) this.unknown.add(output);
    else this.whole = true;
  }

  #drop(id: string): void {
    this.created.delete(id);
    this.changed.delete(id);
  }

  #limit(): void {
    this.#isOverfull ||= this.#size > workLimit;
    if (!this.#isOverfull) return;
    this.whole = true;
    for (const list of [this.created, this.changed, this.deleted, this.unknown]) list.clear();
  }
}
