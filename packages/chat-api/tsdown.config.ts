import { library } from '@genesys-chat/config/tsdown';

export default library();
