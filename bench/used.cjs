/** Loaded into every contestant: at its end it tells, on its fourth channel, what it used (milliseconds, MiB). */
const { readFileSync, writeSync } = require('node:fs')
const { isMainThread } = require('node:worker_threads')

if (isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime } = process.resourceUsage()
    writeSync(3, JSON.stringify({ processor: (userCPUTime + systemCPUTime) / 1000, memory: peak() / 1024 }))
  })
}

/** On Linux the peak that Node tells counts the parent that started it, too. */
function peak() {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1])
}
