// Plays a scenario with a chat client and prints what each step answered, as JSON.
// node play-scenario.cjs '{"packageName","url","token","steps"}'
const { packageName, url, token, steps } = JSON.parse(process.argv[2]);
const platformClient = require(packageName);

const client = platformClient.ApiClient.instance;
const { hostname, port } = new URL(url);
if (client.setGateway) client.setGateway({ host: hostname, port, protocol: 'http' });
else Object.assign(client.config, { basePath: url, authUrl: url });
if (client.config && 'live_reload_config' in client.config) client.config.live_reload_config = false;
client.setAccessToken(token);

const kept = new Map();
const fill = (value) => {
  if (typeof value === 'string') return value.replace(/\$(\w+)/g, (_, name) => kept.get(name));
  if (Array.isArray(value)) return value.map(fill);
  if (value && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, fill(entry)]));
  }
  return value;
};

async function main() {
  const outcomes = [];
  for (const { api = 'ChatApi', method, args, keep } of steps) {
    try {
      const answer = await new platformClient[api]()[method](...fill(args));
      if (keep)
        kept.set(
          keep.as,
          keep.field.split('.').reduce((value, key) => value[key], answer),
        );
      outcomes.push({ method, answer: answer ?? null });
    } catch (error) {
      outcomes.push({
        method,
        error: {
          message: String(error?.message ?? error),
          body: error?.body,
          status: error?.status,
          data: error?.response?.data,
        },
      });
    }
  }
  process.stdout.write(JSON.stringify(outcomes));
  process.exit(0);
}

void main();
