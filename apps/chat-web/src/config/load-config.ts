import * as v from 'valibot';
import { type AppConfig, AppConfigSchema } from './app-config.ts';

/**
 * Reads `config.json` beside the page.
 *
 * @throws {@link Error} When it is missing or wrong; the message names the field.
 */
export async function loadConfig(): Promise<AppConfig> {
  const response = await fetch('config.json', { cache: 'no-cache' });
  if (!response.ok) throw new Error(`config.json could not be read (${response.status}).`);
  const result = v.safeParse(AppConfigSchema, await response.json());
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`config.json: ${v.getDotPath(issue) ?? 'it'} ${issue.message}.`);
}
