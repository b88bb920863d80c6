/** Calls that contenders make, by name. */
export const callTasks = {
  'read 25 messages': { messages: 25, callsPerRound: 2000 },
  'read 200 messages': { messages: 200, callsPerRound: 500 },
  'send a message': { messages: 0, callsPerRound: 2000 },
} as const;

/** Name of what contenders do. */
export type CallTaskName = keyof typeof callTasks;
