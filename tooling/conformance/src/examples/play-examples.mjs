// Runs examples one after the other and prints what each logged, as JSON.
// node play-examples.mjs '{"loading","packageName","url","token","examples":[{"operation","code"}]}'
import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';

const { loading, packageName, url, token, examples } = JSON.parse(process.argv[2]);
const require = createRequire(import.meta.url);
const platformClient = loading === 'import' ? await import(packageName) : require(packageName);
const { hostname, port } = new URL(url);
platformClient.ApiClient.instance.setGateway({ host: hostname, port, protocol: 'http' });

const outcomes = [];
for (const { operation, code } of examples) {
  const logged = await new Promise((resolve) => {
    const lines = [];
    const console = {
      log: (text) => {
        lines.push(text);
        if (!text.startsWith('There was a failure')) resolve(lines);
      },
      error: (error) => resolve([...lines, String(error?.message ?? error)]),
    };
    const names = loading === 'import' ? ['platformClient', platformClient] : ['require', require];
    compileFunction(code, [names[0], 'console', 'yourAccessToken'])(names[1], console, token);
  });
  outcomes.push({ operation, logged });
}
process.stdout.write(JSON.stringify(outcomes));
process.exit(0);
