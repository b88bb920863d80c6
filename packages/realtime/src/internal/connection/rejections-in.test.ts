import { describe, expect, test } from 'vitest';
import { rejectionsIn } from './rejections-in.ts';

const names = ['topic.a', 'topic.b'];

describe('the rejections in an answer', () => {
  test.each([
    [
      'documented',
      {
        entities: [
          { id: 'topic.a', state: 'Permitted' },
          { id: 'topic.b', state: 'Rejected' },
        ],
      },
    ],
    ['written differently', { entities: [{ id: 'topic.b', state: 'REJECTED' }] }],
    ['in another word', { entities: [{ id: 'topic.b', state: 'Denied' }] }],
    ['negated', { entities: [{ id: 'topic.b', state: 'NotPermitted' }] }],
    ['in a status', { entities: [{ id: 'topic.b', status: 'rejected' }] }],
    ['by a reason alone', { entities: [{ id: 'topic.a' }, { id: 'topic.b', rejectionReason: 'No.' }] }],
    ['under another name', { entities: [{ topicName: 'topic.b', state: 'Rejected' }] }],
    ['without a name', { entities: [{ state: 'Permitted' }, { state: 'Rejected' }] }],
    ['as a list of names', { entities: [{ id: 'topic.a' }], rejected: ['topic.b'] }],
    ['as a list of objects', { rejectedTopics: [{ topic: 'topic.b' }] }],
    ['as errors', { entities: [], errors: [{ id: 'topic.b', message: 'There is no such topic.' }] }],
  ])('are found when they are %s', (_shape, answer) => {
    expect(rejectionsIn(answer, names)).toEqual([{ name: 'topic.b', missingPermissions: [] }]);
  });

  test('say which permissions are missing, which says no by itself', () => {
    const missingPermissions = ['chat:chat:access', 'chat:room:view'];

    expect(rejectionsIn({ entities: [{ id: 'topic.b', missingPermissions }] }, names)).toEqual([
      { name: 'topic.b', missingPermissions },
    ]);
  });

  test.each([
    ['permits', { entities: names.map((id) => ({ id, state: 'Permitted' })) }],
    [
      'permits with empty reasons',
      { entities: [{ id: 'topic.a', state: 'Permitted', missingPermissions: [] }] },
    ],
    ['has a state that is not known', { entities: [{ id: 'topic.a', state: 'Subscribed' }] }],
    ['names the topics alone', { entities: names.map((id) => ({ id })) }],
    ['lists nothing', { entities: [] }],
    ['is empty', {}],
    ['is nothing', undefined],
    ['is a text', 'Rejected'],
    ['rejects something without saying what', { entities: [{ state: 'Rejected' }] }],
  ])('are none when it %s', (_shape, answer) => {
    expect(rejectionsIn(answer, names)).toEqual([]);
  });
});
