const { readFileSync } = require('node:fs');

/**
 * Most memory that this process has held so far, in bytes. Linux counts in `maxRSS` what the parent process held when
 * it made this one; `VmHWM` does not.
 */
exports.peakMemory = function peakMemory() {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) * 1024;
  } catch {
    return process.resourceUsage().maxRSS * 1024;
  }
};
