import { type ScriptConversation, minutes, say } from './script.ts';

/** The room of the engineers. */
export const platformEngineering: ScriptConversation = {
  type: 'group',
  subject: 'Platform engineering',
  description: 'What we build, what breaks, and why.',
  participants: ['jonas', 'mei', 'hana', 'amara'],
  unread: 1,
  scenes: [
    {
      startedMinutesAgo: minutes(3, 2),
      lines: [
        say(
          'jonas',
          'Post-mortem of the seat map is written: a filter `row !== 13 + 1` that was meant as a joke in 2019. Yes, really.',
          {
            reactions: { '🤦': ['mei', 'hana', 'amara'] },
            replies: [
              say('mei', 'How did it get through for six years?'),
              say(
                'jonas',
                'It was behind a flag. The flag was removed on Tuesday, together with the *else*.',
              ),
              say(
                'mei',
                'I propose a test that books one seat in every row of every aircraft.\n\n```ts\nfor (const row of aircraft.rows) {\n  expect(seatMap(row)).not.toHaveLength(0);\n}\n```',
                { reactions: { '✅': ['jonas'], '🚀': ['hana'] } },
              ),
            ],
          },
        ),
        say(
          'hana',
          'From the design side: an empty row should never render as nothing. I will draw an “unavailable” state.',
        ),
      ],
    },
    {
      startedMinutesAgo: minutes(1, 1),
      lines: [
        say('mei', 'The nightly export now takes 4 min instead of 51. It was one missing index.', {
          reactions: { '🏎️': ['jonas', 'amara'], '🎉': ['hana'] },
        }),
        say('jonas', 'Which one?'),
        say('mei', '`bookings(changed_at)`. I know.'),
        say('amara', 'Do the night reports come earlier now?'),
        say('mei', 'They could. 05:15 instead of 06:00, if oliver agrees.', { mentions: ['amara'] }),
      ],
    },
    {
      startedMinutesAgo: 26,
      lines: [
        say(
          'jonas',
          'Gateway update: rehearsed twice on staging, 11 seconds each. Plan and way back are here: https://wiki.acme.example/gateway/update',
          { pinned: true, reactions: { '👍': ['mei', 'amara'] } },
        ),
        say('hana', 'Is there a page for customers while it runs?'),
        say('jonas', 'No need, they only hear one more ring.'),
      ],
    },
  ],
};

/** A room of two teams. */
export const bookingPage: ScriptConversation = {
  type: 'adhoc',
  subject: 'Booking page, new design',
  description: 'Prototype, words, numbers.',
  participants: ['hana', 'jonas', 'chloe', 'mei'],
  scenes: [
    {
      startedMinutesAgo: minutes(4, 3),
      lines: [
        say(
          'hana',
          'Second prototype is up: https://design.acme.example/booking/2. Changes:\n\n- one column on phones\n- price is always in view\n- the *three* pop-ups are gone',
          { pinned: true, reactions: { '😍': ['chloe', 'mei'] } },
        ),
        say('chloe', 'All three? Marketing loved the one with the palm tree.'),
        say('mei', 'The one with the palm tree was closed within 0.8 seconds by 94 % of people.', {
          reactions: { '🌴': ['hana', 'jonas', 'chloe'] },
        }),
        say('chloe', 'Farewell, palm tree.'),
      ],
    },
    {
      startedMinutesAgo: minutes(0, 22),
      lines: [
        say('jonas', 'Weight of the page: 212 kB → 96 kB. First paint on my old phone: 1.1 s.'),
        say('hana', 'Even with the new font?'),
        say('jonas', 'With the new font, ~~without~~ with the old one as fallback.', { edited: true }),
        say(
          'mei',
          'I set up the comparison: 10 % of visitors from Monday on. We need about 9 days for a clear answer.',
          { reactions: { '👍': ['hana', 'chloe', 'jonas'] } },
        ),
      ],
    },
  ],
};

/** Not all of it is work. */
export const fridayLunch: ScriptConversation = {
  type: 'adhoc',
  subject: 'Friday lunch 🍜',
  participants: ['hana', 'mateo', 'zofia', 'kwame', 'chloe', 'jonas', 'mei', 'amara'],
  unread: 1,
  scenes: [
    {
      startedMinutesAgo: minutes(1, 3),
      lines: [
        say('hana', 'Ramen or pierogi?'),
        say('zofia', 'I am not neutral.', { reactions: { '🥟': ['hana', 'kwame', 'mateo'] } }),
        say('mateo', 'Pierogi. Ramen was last week.'),
        say('kwame', 'In Lisbon on Friday. Eat one for me.'),
        say('chloe', 'Is there something without dairy?'),
        say('zofia', 'With mushrooms and cabbage, and they are the best ones anyway.', {
          reactions: { '😋': ['chloe'] },
        }),
      ],
    },
    {
      startedMinutesAgo: 130,
      lines: [
        say('hana', 'Table for seven at 12:15, the place at the corner. React with 🥟 if you come.', {
          reactions: { '🥟': ['zofia', 'mateo', 'chloe', 'jonas', 'mei'] },
        }),
        say('jonas', 'Can somebody bring the umbrella I forgot there last month?'),
        say('amara', 'Late meeting, I join at 12:40. Order me whatever Zofia orders.'),
      ],
    },
  ],
};
