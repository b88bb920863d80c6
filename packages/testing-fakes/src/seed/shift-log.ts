import type { Random } from '../internal/random.ts';
import type { DemoName } from './demo-users.ts';
import { type ScriptConversation, type ScriptLine, minutes, say } from './script.ts';
import { logEntries, logReplies, logWords } from './shift-log-texts.ts';

const writers: readonly DemoName[] = ['priya', 'mateo', 'fatima', 'oliver', 'zofia', 'kwame', 'amara'];
const emojis = ['👍', '👀', '🙏', '🎉', '😂', '💛'];
const digits = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const placeholder = /\{(\w+)\}/g;

/** Entries of the log; with the replies it has some more messages than this. */
const entryCount = 5000;

/** Days that the log goes back. */
const days = 60;

/** A room with a long history: two months of a shift log. */
export function shiftLog(random: Random): ScriptConversation {
  const pick = <TItem>(items: readonly TItem[]): TItem => items[random.below(items.length)] as TItem;
  const values = placeholderValues(random, pick);
  const fill = (text: string): string =>
    text.replace(placeholder, (whole, name: string) => values[name]?.() ?? whole);
  const entry = (): ScriptLine => {
    const chance = random.below(100);
    return say(pick(writers), fill(pick(logEntries)), {
      ...(chance < 8 && { reactions: { [pick(emojis)]: [pick(writers)] } }),
      ...(chance > 96 && { mentions: [pick(writers)] }),
      ...(chance === 50 && { edited: true }),
      ...(chance >= 20 && chance < 25 && { replies: [say(pick(writers), fill(pick(logReplies)))] }),
    });
  };
  return {
    type: 'group',
    subject: 'Shift log (history)',
    description: 'What happens, hour by hour. Long, and kept on purpose.',
    participants: [...writers, 'noah', 'jonas', 'mei'],
    scenes: [{ startedMinutesAgo: minutes(days, 0), lines: Array.from({ length: entryCount }, entry) }],
  };
}

function placeholderValues(
  random: Random,
  pick: <TItem>(items: readonly TItem[]) => TItem,
): Readonly<Record<string, () => string>> {
  const twoDigits = (limit: number): string => String(random.below(limit)).padStart(2, '0');
  return {
    queue: () => pick(logWords.queue),
    city: () => pick(logWords.city),
    person: () => pick(logWords.person),
    code: () => pick(logWords.code),
    flight: () => `AC${100 + random.below(900)}`,
    booking: () => Array.from({ length: 6 }, () => digits.charAt(random.below(digits.length))).join(''),
    small: () => String(1 + random.below(24)),
    digit: () => String(random.below(10)),
    minute: () => String(1 + random.below(12)),
    second: () => twoDigits(60),
    hour: () => twoDigits(24),
    delay: () => String(15 + 5 * random.below(20)),
    count: () => String(20 + random.below(180)),
  };
}
