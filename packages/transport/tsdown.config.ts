import { library } from '@genesys-chat/config/tsdown';

export default library({
  entry: [
    'src/index.ts',
    'src/node.ts',
    'src/opentelemetry.ts',
    'src/wire/exchange-directly.ts',
    'src/wire/exchange-directly.node.ts',
  ],
  deps: { neverBundle: [/^node:/, '#exchange-directly', 'undici', '@opentelemetry/api'] },
});
