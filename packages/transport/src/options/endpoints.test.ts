import { describe, expect, test } from 'vitest';
import type { Gateway } from '../gateway.ts';
import { PureCloudRegionHosts } from '../regions.ts';
import { resolveEndpoints } from './endpoints.ts';
import { environmentOptions } from './environment-options.ts';

describe('resolveEndpoints', () => {
  test('knows 18 regions', () => {
    expect(Object.keys(PureCloudRegionHosts)).toHaveLength(18);
  });

  test.each([
    [{}, 'https://api.mypurecloud.com', 'https://login.mypurecloud.com'],
    [{ region: 'eu_central_1' }, 'https://api.mypurecloud.de', 'https://login.mypurecloud.de'],
    [{ region: 'new1.pure.cloud' }, 'https://api.new1.pure.cloud', 'https://login.new1.pure.cloud'],
    [{ baseUrl: 'http://127.0.0.1:8787/' }, 'http://127.0.0.1:8787', 'http://127.0.0.1:8787'],
    [
      { baseUrl: 'https://relay.example/chat', loginUrl: 'https://login.example' },
      'https://relay.example/chat',
      'https://login.example',
    ],
    [{ baseUrl: 'http://10.0.0.1', allowInsecure: true }, 'http://10.0.0.1', 'http://10.0.0.1'],
    [
      {
        gateway: {
          host: 'gateway.example',
          port: 8443,
          path_params_api: '/api-path/',
          path_params_login: 'login-path',
        },
      },
      'https://gateway.example:8443/api-path',
      'https://gateway.example:8443/login-path',
    ],
  ])('of %j', (options, api, login) => {
    expect(resolveEndpoints(options)).toEqual({ api, login });
  });

  test.each(['api.mypurecloud.de', 'apps.mypurecloud.de', 'https://login.mypurecloud.de/'])(
    'of the region whose address is %s',
    (region) => {
      expect(resolveEndpoints({ region })).toEqual(resolveEndpoints({ region: 'mypurecloud.de' }));
    },
  );

  test.each([
    [{ region: 'mars' }, 'region'],
    [{ region: 'evil.example/path' }, 'region'],
    [{ region: 'user@evil.example' }, 'region'],
    [{ region: '10.0.0.1' }, 'region'],
    [{ region: 'constructor' }, 'region'],
    [{ baseUrl: 'api.mypurecloud.com' }, 'baseUrl'],
    [{ baseUrl: 'http://api.mypurecloud.com' }, 'baseUrl'],
    [{ baseUrl: 'https://user:secret@relay.example' }, 'baseUrl'],
    [{ baseUrl: 'https://relay.example?a=1' }, 'baseUrl'],
    [{ baseUrl: 'https://169.254.169.254' }, 'baseUrl'],
    [{ baseUrl: 'https://[fd00::1]' }, 'baseUrl'],
    [{ baseUrl: 'file:///etc', allowInsecure: true }, 'baseUrl'],
    [{ baseUrl: 'http://localhost', loginUrl: 'http://login.example' }, 'loginUrl'],
    [{ region: 'https://api.mypurecloud.de/api/v2' }, 'region'],
    [{ region: 'http://localhost:8787' }, 'region'],
    [{ baseUrl: 'https://api.mypurecloud.de/api/v2/' }, 'baseUrl'],
    [{ gateway: { host: 'gateway.example', protocol: 'http' } }, 'gateway'],
    [{ gateway: { host: 'gateway.example', path_params_api: 'api/v2' } }, 'gateway'],
    [{ gateway: { host: 'https://gateway.example' } }, 'gateway.host'],
    [{ gateway: {} as Gateway }, 'gateway.host'],
  ])('refuses %j, naming the option', (options, option) => {
    expect(() => resolveEndpoints(options)).toThrow(
      expect.objectContaining({ name: 'ConfigurationError', option }),
    );
  });
});

describe('environmentOptions', () => {
  test.each(['mypurecloud.de', 'https://mypurecloud.de/', 'https://api.mypurecloud.de', 'eu_central_1'])(
    'reads %s as the official SDK does',
    (environment) => {
      expect(resolveEndpoints(environmentOptions(environment)).api).toBe('https://api.mypurecloud.de');
    },
  );

  test('takes an address on this machine', () => {
    expect(resolveEndpoints(environmentOptions('http://localhost:8787')).login).toBe('http://localhost:8787');
  });
});
