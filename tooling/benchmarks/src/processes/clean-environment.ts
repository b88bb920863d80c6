import { tmpdir } from 'node:os';

/** Environment of all contenders: the official SDK reads and polls a file of the home directory. */
export const cleanEnvironment = { PATH: process.env['PATH'], HOME: tmpdir(), NODE_NO_WARNINGS: '1' };
