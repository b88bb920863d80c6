// Makes a data file of the fake that holds one room with so many messages: node plant-file.mjs FILE COUNT
import { createFakeGenesysCloud } from '@genesys-chat/testing-fakes';
import { openSqliteStore } from '@genesys-chat/testing-fakes/node';
import { plantMessages } from './plant-messages.mjs';

const [file, count] = process.argv.slice(2);
const cloud = createFakeGenesysCloud({ seed: 'empty', store: openSqliteStore(file) });
await plantMessages(cloud, Number(count));
cloud.close();
console.log('{}');
