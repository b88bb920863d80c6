import { describe, expect, test } from 'vitest';
import { readSettings } from './chat-settings.ts';

describe('readSettings', () => {
  test('needs nothing', () => {
    expect(readSettings({}, [])).toMatchObject({ chatPort: 5173, fakePort: 8787, host: '127.0.0.1' });
  });

  test('takes ports, a host and a real platform', () => {
    const environment = {
      CHAT_WEB_PORT: '4000',
      GENESYS_FAKE_PORT: '0',
      GENESYS_REGION: 'eu_central_1',
      GENESYS_CLIENT_ID: 'abc',
    };

    expect(readSettings(environment, ['--host', '0.0.0.0'])).toMatchObject({
      chatPort: 4000,
      fakePort: 0,
      host: '0.0.0.0',
      platform: { region: 'eu_central_1', clientId: 'abc' },
    });
  });

  test.each([
    [{ CHAT_WEB_PORT: 'many' }, 'CHAT_WEB_PORT'],
    [{ GENESYS_FAKE_PORT: '70000' }, 'GENESYS_FAKE_PORT'],
    [{ GENESYS_REGION: 'eu_central_1' }, 'GENESYS_CLIENT_ID'],
  ])('names what is wrong in %j', (environment, name) => {
    expect(() => readSettings(environment, [])).toThrow(name);
  });
});
