import { library } from '@genesys-chat/config/tsdown';

export default library({
  entry: ['src/index.ts', 'src/node.ts', 'src/opentelemetry.ts'],
  deps: { neverBundle: [/^node:/, 'undici', '@opentelemetry/api'] },
});
