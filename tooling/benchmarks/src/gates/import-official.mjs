// Imports the official SDK, and prints what that took in CPU time.
const before = process.cpuUsage();
await import('purecloud-platform-client-262');
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ cpuMs: (user + system) / 1000 }));
process.exit();
