// Logs in with a chat client by each grant that it has, looks who it is after each, and prints that as JSON.
// node play-logins.cjs '{"packageName","url","logins":[{"method","args"}]}'
const https = require('node:https');
const net = require('node:net');
const { packageName, url, logins } = JSON.parse(process.argv[2]);
const { hostname, port } = new URL(url);

// Older clients know no address but those of the regions. What they send there arrives at the fake, in clear text.
https.globalAgent.createConnection = () => net.connect(Number(port), hostname);

const platformClient = require(packageName);
const client = platformClient.ApiClient.instance;
client.setEnvironment('mypurecloud.de');
if (client.config && 'live_reload_config' in client.config) client.config.live_reload_config = false;

async function main() {
  const outcomes = [];
  let refreshToken;
  for (const { method, args } of logins) {
    if (!client[method]) continue;
    try {
      const tokens = await client[method](
        ...args.map((value) => (value === '$refreshToken' ? refreshToken : value)),
      );
      refreshToken = tokens?.refreshToken ?? refreshToken;
      const response = await fetch(`${url}/api/v2/users/me`, {
        headers: { Authorization: `Bearer ${tokens.accessToken}` },
      });
      const me = await response.json();
      outcomes.push({ method, user: me.name ?? me.code, expires: tokens.tokenExpiryTime > Date.now() });
    } catch (error) {
      outcomes.push({ method, error: String(error?.message ?? error), data: error?.response?.data });
    }
  }
  process.stdout.write(JSON.stringify(outcomes));
  process.exit(0);
}

void main();
