import { ApiClient } from '@genesys-chat/transport';
import type { AppConfig } from '../config/app-config.ts';
import { diagnosticHooks } from '../diagnostics/diagnostics.ts';
import { sessionEnded } from './session-ended.ts';

/** Makes the client for the configured platform; its token lasts as long as the tab. */
export function createClient({ region, baseUrl, isFake }: AppConfig): ApiClient {
  const client = new ApiClient({
    region,
    baseUrl,
    // A fake that is shared in a local network has no certificate.
    allowInsecure: isFake,
    hooks: { ...diagnosticHooks, onSessionEnd: () => sessionEnded.set(() => true) },
  });
  client.setPersistSettings(true);
  return client;
}
