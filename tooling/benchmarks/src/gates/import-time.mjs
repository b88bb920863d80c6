// Imports packages, and prints what that took in CPU time: node import-time.mjs NAME…
const before = process.cpuUsage();
for (const name of process.argv.slice(2)) await import(name);
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ cpuMs: (user + system) / 1000 }));
process.exit();
