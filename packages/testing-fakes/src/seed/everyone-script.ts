import { type ScriptConversation, minutes, say } from './script.ts';

/** The room of the whole company. */
export const everyone: ScriptConversation = {
  type: 'group',
  subject: 'Everyone at Acme',
  description: 'News for the whole company. Questions are welcome, answers go into threads.',
  participants: [
    'amara',
    'jonas',
    'priya',
    'mateo',
    'mei',
    'fatima',
    'oliver',
    'zofia',
    'kwame',
    'hana',
    'chloe',
    'noah',
  ],
  unread: 2,
  scenes: [
    {
      startedMinutesAgo: minutes(12, 3),
      lines: [
        say(
          'amara',
          'Good morning! The autumn numbers are in: **41,300 conversations**, and 86 % of them solved without a second contact. That is our best quarter so far. Thank you, all of you. 💛',
          {
            reactions: {
              '🎉': ['jonas', 'priya', 'mateo', 'mei', 'zofia', 'kwame', 'hana', 'chloe'],
              '💛': ['fatima', 'oliver'],
            },
            replies: [
              say('priya', 'The voice team will hear this at stand-up, they earned it.'),
              say(
                'mei',
                'If somebody wants to dig: the dashboard is at https://reports.acme.example/q4 and the raw tables are linked from there.',
                { reactions: { '🙏': ['amara', 'fatima'] } },
              ),
              say('oliver', 'Nights included? 😄'),
              say('mei', 'Nights included. You are at 89 %, actually.', {
                reactions: { '😎': ['oliver', 'priya'] },
              }),
            ],
          },
        ),
        say('chloe', 'Wonderful. I may quote the 86 % to partners, yes?'),
        say('amara', 'Yes, with the link to the report please.'),
      ],
    },
    {
      startedMinutesAgo: minutes(6, 5),
      lines: [
        say(
          'kwame',
          'For anyone travelling through Accra next week: the airline counters have moved to the new terminal. Signs are still wrong, allow 20 more minutes.',
          { reactions: { '🙏': ['mateo', 'chloe'] } },
        ),
        say(
          'hana',
          'New illustrations for the help pages are live. Tell me if one of them looks odd on your screen → https://help.acme.example',
          {
            reactions: { '😍': ['chloe', 'fatima', 'mei'], '👏': ['amara', 'jonas'] },
            replies: [
              say('fatima', 'The one about lost luggage made a customer laugh on the phone. In a good way!'),
              say('hana', 'That makes my day.'),
            ],
          },
        ),
      ],
    },
    {
      startedMinutesAgo: minutes(2, 6),
      lines: [
        say(
          'amara',
          '*House rules for the winter season*\n\n1. Rebookings first, refunds second, everything else third.\n2. Nobody works two night shifts in a row.\n3. If a queue is above 40, say so in **Support floor**. Do not just suffer.',
          { pinned: true, reactions: { '👍': ['priya', 'mateo', 'zofia', 'kwame', 'oliver', 'fatima'] } },
        ),
        say('zofia', 'Rule 2 should be printed on mugs.', {
          reactions: { '☕': ['oliver', 'hana'], '😂': ['priya', 'mateo', 'kwame'] },
        }),
        say('hana', 'Challenge accepted.'),
      ],
    },
    {
      startedMinutesAgo: 55,
      lines: [
        say(
          'jonas',
          'Heads up: the phone gateway gets its update tonight between 02:00 and 02:20. Calls in progress stay up, new ones ring a little longer.',
          { mentions: ['oliver'], reactions: { '👀': ['oliver', 'priya'] } },
        ),
        say('oliver', 'Noted, I will put an announcement on the line.'),
        say(
          'fatima',
          'The training on difficult calls has **three free seats** on Thursday, 14:00. First come, first served.',
        ),
        say('chloe', 'One for me please! Our partners call *me* when they are angry.', {
          reactions: { '😅': ['fatima', 'amara'] },
        }),
      ],
    },
  ],
};
