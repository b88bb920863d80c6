import { type ScriptConversation, minutes, say } from './script.ts';

/** The room of those who answer customers. */
export const supportFloor: ScriptConversation = {
  type: 'group',
  subject: 'Support floor',
  description: 'Queues, shifts and strange cases.',
  favoriteOf: ['amara'],
  participants: ['amara', 'priya', 'mateo', 'fatima', 'oliver', 'zofia', 'kwame', 'noah'],
  unread: 3,
  scenes: [
    {
      startedMinutesAgo: minutes(1, 4),
      lines: [
        say('priya', 'Voice is at 12 waiting, longest 3:40. We are fine.'),
        say('mateo', 'Chat is at 31 and climbing. It is the seat map again, people cannot see row 14.'),
        say('zofia', 'Can confirm: row 14 is missing on *every* aircraft. Somebody is superstitious?', {
          reactions: { '😂': ['mateo', 'priya', 'kwame'] },
        }),
        say('mateo', 'Row **13** would be superstitious. Row 14 is a bug.', {
          reactions: { '💯': ['zofia'] },
        }),
        say(
          'amara',
          '@Jonas is already on it. Until then: seats in row 14 can be given by hand with `seat:assign`.',
          {
            replies: [
              say('kwame', 'Works at the counter too, tried it.'),
              say(
                'mateo',
                'Text block `row-14` is in the library. Please use it, so that we can find these cases afterwards.',
                { reactions: { '👍': ['zofia', 'priya', 'fatima'] } },
              ),
              say('amara', 'Fixed since 16:05. Thanks everybody. 🙌', {
                reactions: { '🙌': ['mateo', 'zofia', 'priya'] },
              }),
            ],
          },
        ),
      ],
    },
    {
      startedMinutesAgo: minutes(0, 9),
      lines: [
        say(
          'oliver',
          'Night report: 148 calls, 61 chats, 2 medical cases (both handled, both well). The coffee machine did not survive.',
          { reactions: { '🫡': ['priya', 'amara'], '☕': ['zofia'] } },
        ),
        say('priya', 'Rest in peace, coffee machine. Thank you for a calm night!'),
        say('oliver', 'Handover notes: https://wiki.acme.example/shifts/handover', { pinned: true }),
      ],
    },
    {
      startedMinutesAgo: 75,
      lines: [
        say('zofia', 'Does anybody know what we do when a voucher was paid *partly* with another voucher?'),
        say('fatima', 'Both go back, newest first. It is in the training deck, page 22.', {
          fileUri: 'https://files.acme.example/training/Vouchers%20and%20refunds.pdf',
          reactions: { '🙏': ['zofia'] },
        }),
        say('zofia', 'And if the older one has run out meanwhile?'),
        say(
          'fatima',
          'Then it comes back with 30 days on it.\n\n> Vouchers that are returned are valid for at least 30 days.\n\nThat sentence exists because of a case exactly like yours.',
          { edited: true, reactions: { '😮': ['zofia', 'mateo'] } },
        ),
        say('mateo', 'Queue is at 44. Saying so, as rule 3 demands.', { mentions: ['amara', 'priya'] }),
        say('priya', 'Sending you two people from voice for an hour.', { reactions: { '❤️': ['mateo'] } }),
        say('mateo', 'You are the best. Down to 19 already.'),
      ],
    },
  ],
};

/** A room that was opened for one event. */
export const lisbonStrike: ScriptConversation = {
  type: 'adhoc',
  subject: 'Lisbon strike: rebooking',
  description: 'Ground staff strike in Lisbon. 1,900 passengers to move.',
  participants: ['amara', 'mateo', 'kwame', 'zofia', 'priya', 'chloe', 'noah'],
  unread: 1,
  scenes: [
    {
      startedMinutesAgo: minutes(1, 8),
      lines: [
        say(
          'amara',
          'The strike is on: **Thursday 06:00 to Friday 12:00**. 1,900 passengers in 14 departures. This room is for decisions; questions of single customers stay in Support floor.',
          { pinned: true },
        ),
        say(
          'chloe',
          'Partners in Porto offer 600 seats at the old price until tonight 20:00. Bus transfer is included.',
          {
            pinned: true,
            reactions: { '🔥': ['amara', 'mateo', 'kwame'] },
            replies: [
              say('mateo', 'Are children counted as seats?'),
              say('chloe', 'From two years on, yes.'),
              say('mateo', 'Then it is enough for the first six departures. Starting with families.', {
                reactions: { '👍': ['chloe', 'amara'] },
              }),
              say(
                'zofia',
                'Who does not want Porto gets the money back within 7 days. I raised the daily limit already.',
              ),
            ],
          },
        ),
        say(
          'kwame',
          'I can be in Lisbon on Thursday morning with four people. Somebody has to stand there with a sign.',
          { reactions: { '🦸': ['amara', 'chloe', 'priya'] } },
        ),
        say('priya', 'Announcement on the line is recorded in six languages: en, pt, es, fr, de, pl.'),
      ],
    },
    {
      startedMinutesAgo: minutes(0, 5),
      lines: [
        say(
          'mateo',
          'Status 14:00\n\n- 812 moved to Porto or Faro\n- 455 moved to Saturday\n- 390 refunds\n- 243 not reached yet',
          { reactions: { '📈': ['amara'], '💪': ['zofia', 'chloe', 'kwame'] } },
        ),
        say('zofia', 'Refund file 1 of 3 is with the bank.'),
        say(
          'amara',
          'Of the 243: please try the emergency contact of the booking before you try the mail address a third time.',
          { mentions: ['mateo', 'zofia'] },
        ),
      ],
    },
    {
      startedMinutesAgo: 40,
      lines: [
        say(
          'kwame',
          'The sign is printed. It says **ACME → PORTO** and it is two metres wide. Nobody will miss it.',
        ),
        say('chloe', 'Photo or it did not happen 📸'),
        say('kwame', 'https://photos.acme.example/lisbon/sign.jpg', {
          reactions: { '😂': ['chloe', 'amara', 'priya'], '👏': ['mateo'] },
        }),
        say('mateo', '97 left to reach.'),
      ],
    },
  ],
};
