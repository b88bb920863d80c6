// Imports what somebody imports who writes a client, and prints what that took in CPU time.
const before = process.cpuUsage();
await import('@genesys-chat/chat-api');
await import('@genesys-chat/transport');
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ cpuMs: (user + system) / 1000 }));
process.exit();
