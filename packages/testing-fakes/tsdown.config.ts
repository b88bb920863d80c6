import { library } from '@genesys-chat/config/tsdown';

/** One build for all entries, so that they share their classes; only `node` and `cli` reach for Node's own modules. */
export default library({
  entry: ['src/index.ts', 'src/node.ts', 'src/msw.ts', 'src/cli.ts'],
  deps: { neverBundle: [/^node:/] },
});
