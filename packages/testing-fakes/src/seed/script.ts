import type { DemoName } from './demo-users.ts';

/** A line of a scripted conversation. */
export interface ScriptLine {
  readonly from: DemoName;
  readonly text: string;
  readonly mentions?: readonly DemoName[];
  /** Who reacted, by emoji. */
  readonly reactions?: Readonly<Record<string, readonly DemoName[]>>;
  readonly replies?: readonly ScriptLine[];
  readonly pinned?: boolean;
  readonly edited?: boolean;
  readonly fileUri?: string;
}

/** Lines that followed one another closely. */
export interface ScriptScene {
  readonly startedMinutesAgo: number;
  readonly lines: readonly ScriptLine[];
}

/** A conversation of the demo organisation. */
export interface ScriptConversation {
  readonly type: 'group' | 'adhoc' | 'oneOnOne';
  /** Absent for a one-to-one. */
  readonly subject?: string;
  readonly description?: string;
  readonly participants: readonly DemoName[];
  readonly scenes: readonly ScriptScene[];
  readonly favoriteOf?: readonly DemoName[];
  /** Messages at the end that nobody but their senders has read. */
  readonly unread?: number;
}

/** Writes a line down. */
export function say(from: DemoName, text: string, more: Omit<ScriptLine, 'from' | 'text'> = {}): ScriptLine {
  return { from, text, ...more };
}

/** Minutes of some days and hours. */
export function minutes(days: number, hours: number): number {
  return (days * 24 + hours) * 60;
}
