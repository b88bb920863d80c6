let before = process.cpuUsage();

/** CPU time of this process since it was asked the last time, in milliseconds. */
export function timeSinceLastQuestion(): number {
  const { user, system } = process.cpuUsage(before);
  before = process.cpuUsage();
  return (user + system) / 1000;
}
