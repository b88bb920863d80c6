import * as models from '@genesys-chat/models';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import * as fakes from '../index.ts';

const builders = new Map(Object.entries(fakes).filter(([name]) => name.startsWith('build')));

/** Schemas of models that are objects, by the name of the model. */
const schemas = Object.entries(models)
  .filter(([name]) => name.endsWith('Schema'))
  .map(([name, schema]) => ({ model: name.slice(0, -'Schema'.length), schema: schema as v.GenericSchema }))
  .filter(({ model }) => !['HistoryQuery', 'OneOnOneHistory', 'ChannelTopicsRequest'].includes(model));

describe('builders', () => {
  test.each(schemas)('make a $model that fits its schema', ({ model, schema }) => {
    const build = builders.get(`build${model}`) as fakes.Builder<object>;
    const built = build();
    expect(v.parse(schema, built)).toEqual(built);
    expect(build()).not.toBe(built);
  });

  test('take changes', () => {
    expect(fakes.buildRoom({ subject: 'Mine', roomType: 'group' })).toMatchObject({
      subject: 'Mine',
      roomType: 'group',
      participantLimit: 1000,
    });
  });
});
