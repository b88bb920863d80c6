import { readSettings, SettingError } from '../server/chat-settings.ts';
import { openBrowser } from '../server/open-browser.ts';
import { startChat } from '../server/start-chat.ts';

try {
  const chat = await startChat(readSettings(process.env, process.argv.slice(2)));
  console.log(`Chat: ${chat.url}`);
  for (const url of chat.urlsForOthers) console.log(`For others: ${url}`);
  if (chat.fake) console.log(`Fake: ${chat.fake.url}`);
  openBrowser(chat.url, { environment: process.env, platform: process.platform });
  const stop = (): void => void chat.close();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
} catch (error) {
  if (!(error instanceof SettingError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
