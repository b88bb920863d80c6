import { library } from '@genesys-chat/config/tsdown';

export default library({ entry: ['src/index.ts', 'src/node.ts', 'src/cli.ts'] });
