import { type ScriptConversation, minutes, say } from './script.ts';

/** Conversations of two. */
export const oneOnOnes: readonly ScriptConversation[] = [
  {
    type: 'oneOnOne',
    participants: ['amara', 'jonas'],
    unread: 1,
    scenes: [
      {
        startedMinutesAgo: minutes(1, 5),
        lines: [
          say('amara', 'Row 14 again?'),
          say('jonas', 'Row 14 again. Give me half an hour.', { reactions: { '🙏': ['amara'] } }),
          say('jonas', 'Found it. It is embarrassing, but it is found.'),
          say('amara', 'Embarrassing and fixed beats elegant and broken.', {
            reactions: { '😄': ['jonas'] },
          }),
        ],
      },
      {
        startedMinutesAgo: 33,
        lines: [
          say('amara', 'Is there anything I should tell Oliver about tonight?'),
          say(
            'jonas',
            'Only that the log will show two reconnects at about 02:04. That is normal. If he sees a *third* one he should call me: +46 70 555 01 34',
            { pinned: true },
          ),
          say('jonas', 'And that I owe him a coffee machine.'),
        ],
      },
    ],
  },
  {
    type: 'oneOnOne',
    participants: ['amara', 'priya'],
    scenes: [
      {
        startedMinutesAgo: minutes(2, 2),
        lines: [
          say('priya', 'Have you got ten minutes for the shift plan?'),
          say('amara', 'At three? I have the numbers open then anyway.'),
          say('priya', 'Perfect. I bring the plan *with* the holidays this time.', {
            reactions: { '😅': ['amara'] },
          }),
        ],
      },
      {
        startedMinutesAgo: minutes(0, 4),
        lines: [
          say('priya', 'The plan is confirmed by everybody. Nobody has two nights in a row.'),
          say('amara', '🎉 First time this year. Thank you!', { reactions: { '🎉': ['priya'] } }),
        ],
      },
    ],
  },
  {
    type: 'oneOnOne',
    participants: ['jonas', 'mei'],
    unread: 2,
    scenes: [
      {
        startedMinutesAgo: 95,
        lines: [
          say('mei', 'Can I drop the old export tables? Nobody has read them since May.'),
          say('jonas', 'Please rename them first and wait a week. Someone always has a spreadsheet.'),
          say('mei', 'Renamed to `zz_export_old`. The clock is ticking.'),
          say('mei', 'Update: it took 40 minutes. It was *finance*. It is always finance.', {
            replies: [say('jonas', 'I will not say that I told you so.'), say('mei', 'You just did. 🙄')],
          }),
        ],
      },
    ],
  },
  {
    type: 'oneOnOne',
    participants: ['hana', 'chloe'],
    scenes: [
      {
        startedMinutesAgo: minutes(0, 7),
        lines: [
          say('chloe', 'The partners ask for a logo in *their* green on our booking page. What do I say?'),
          say(
            'hana',
            'No, but kindly: one colour for buttons, ours. They may have the whole card around it.',
          ),
          say('chloe', '“You may have the whole card.” I am stealing that.', {
            reactions: { '💚': ['hana'] },
          }),
        ],
      },
    ],
  },
  {
    type: 'oneOnOne',
    participants: ['oliver', 'zofia'],
    scenes: [
      {
        startedMinutesAgo: minutes(0, 10),
        lines: [
          say(
            'oliver',
            'Booking **QX7R2M** came in at four in the morning: two cats, one suitcase, no owner. I left it in your queue.',
          ),
          say('zofia', 'I have so many questions.'),
          say('oliver', 'The cats are fine. The owner took the earlier flight.', {
            reactions: { '🐈': ['zofia'] },
          }),
        ],
      },
    ],
  },
  {
    type: 'oneOnOne',
    participants: ['kwame', 'mateo'],
    unread: 1,
    scenes: [
      {
        startedMinutesAgo: 18,
        lines: [
          say('mateo', 'Which gate do the buses leave from?'),
          say('kwame', 'P2, behind arrivals. I stand there with the sign from 05:30 on.'),
          say('mateo', 'Sent to all 812 of them. Safe travels!'),
        ],
      },
    ],
  },
  {
    type: 'oneOnOne',
    participants: ['amara', 'fatima'],
    scenes: [
      {
        startedMinutesAgo: minutes(3, 6),
        lines: [
          say('fatima', 'Noah audits us this week. He may read everything and write nothing, is that right?'),
          say('amara', 'Right, reading only. If he needs more he tells me, and I tell you.'),
          say('fatima', 'Good. I showed him the training material, he fell in love with page 22. 😄'),
        ],
      },
    ],
  },
];
