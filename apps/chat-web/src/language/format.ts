/** Formats times and numbers for one language; made once, because making one is slow. */
export interface Format {
  readonly time: (date: Date) => string;
  readonly dateTime: (date: Date) => string;
  readonly day: (date: Date, today: Date) => string;
  /** As short as a list needs it: the time today, the weekday this week, the date before that, with another year. */
  readonly recent: (date: Date, now: Date) => string;
  readonly list: (items: readonly string[]) => string;
}

const dayMs = 86_400_000;

/** Makes the formats of a language. */
export function createFormat(language: string): Format {
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'short' });
  const dateTime = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short' });
  const thisYear = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long' });
  const otherYear = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric' });
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'short' });
  const shortDate = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' });
  const shortYear = new Intl.DateTimeFormat(language, { dateStyle: 'short' });
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return {
    time: (date) => time.format(date),
    dateTime: (date) => dateTime.format(date),
    list: (items) => list.format(items),
    day: (date, today) => {
      const days = daysBetween(date, today);
      if (days === 0 || days === 1) return capital(relative.format(-days, 'day'));
      return capital((date.getFullYear() === today.getFullYear() ? thisYear : otherYear).format(date));
    },
    recent: (date, now) => {
      const days = daysBetween(date, now);
      if (days <= 0) return time.format(date);
      if (days < 7) return weekday.format(date);
      return (date.getFullYear() === now.getFullYear() ? shortDate : shortYear).format(date);
    },
  };
}

function daysBetween(date: Date, today: Date): number {
  return Math.round((midnight(today) - midnight(date)) / dayMs);
}

function midnight(moment: Date): number {
  return new Date(moment).setHours(0, 0, 0, 0);
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
