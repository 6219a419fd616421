#!/usr/bin/env node
'use strict'
const module_ = require('node:module')
const { setFlagsFromString } = require('node:v8')

/**
 * A run is over before code that is made faster pays back the making: functions are left alone until they have run
 * for long, and expressions are compiled once and not twice.
 */
for (const flag of ['--interrupt-budget=2000000', '--no-regexp-tier-up']) setFlagsFromString(flag)

/** Newer versions of Node keep what they made of the files that the program loads; for older ones this file does. */
if (module_.enableCompileCache) module_.enableCompileCache()
const folder = module_.enableCompileCache ? undefined : keptFolder()
if (folder === undefined) require('./program.js')
else runKept(folder)

/** Where this user's kept code lies for this very build and Node; none where it may not, or cannot, be kept. */
function keptFolder() {
  const { env, platform, version, arch, getuid } = process
  if (env.NODE_DISABLE_COMPILE_CACHE !== undefined) return undefined
  const { mkdirSync, statSync } = require('node:fs')
  const { isAbsolute, join } = require('node:path')
  const home = platform === 'win32' ? env.LOCALAPPDATA : env.HOME
  const caches = platform === 'win32' ? home : (env.XDG_CACHE_HOME ?? (home && join(home, '.cache')))
  if (!caches || !isAbsolute(caches)) return undefined
  const own = join(caches, 'tdkt')
  const kept = join(own, `${BUILD}-${version}-${arch}`)
  try {
    for (const made of [caches, own, kept]) {
      if (!statSync(made, { throwIfNoEntry: false })) mkdirSync(made, { mode: 0o700 })
    }
    return getuid && statSync(kept).uid !== getuid() ? undefined : kept
  } catch {
    return undefined
  }
}

/** Runs the program with what earlier runs of the same command left in the folder, and leaves there what is new. */
function runKept(folder) {
  const fs = require('node:fs')
  const { join } = require('node:path')
  const { Script } = require('node:vm')
  const [command = ''] = process.argv.slice(2).filter((word) => /^[a-z][a-z-]{1,20}$/.test(word))
  const file = join(folder, `${command}.code`)
  const kept = readKept()
  const scripts = new Map()
  const loaded = new Map()
  let isNew = false

  load('./program.js')
  process.on('exit', (code) => {
    if (isNew && code < 2) keep()
  })

  function load(id) {
    if (!id.startsWith('./')) return require(id)
    const known = loaded.get(id)
    if (known) return known.exports
    const filename = join(__dirname, id)
    const source = fs.readFileSync(filename, 'utf8')
    const script = new Script(`(function(exports,require,module,__filename,__dirname){${source}\n})`, {
      filename,
      cachedData: kept.get(id),
    })
    scripts.set(id, script)
    isNew ||= script.cachedDataRejected !== false
    const own = { exports: {} }
    loaded.set(id, own)
    script.runInThisContext()(own.exports, load, own, filename, __dirname)
    return own.exports
  }

  /** A line that names the parts with their sizes, and then the parts. */
  function readKept() {
    const parts = new Map()
    try {
      const bytes = fs.readFileSync(file)
      const lineEnd = bytes.indexOf('\n')
      let at = lineEnd + 1
      for (const [id, size] of JSON.parse(bytes.toString('utf8', 0, lineEnd))) {
        parts.set(id, bytes.subarray(at, at + size))
        at += size
      }
      if (at !== bytes.length) parts.clear()
    } catch {
      parts.clear()
    }
    return parts
  }

  /** What cannot be kept is made again by the next run. */
  function keep() {
    const parts = [...scripts].map(([id, script]) => [id, script.createCachedData()])
    const names = JSON.stringify(parts.map(([id, { length }]) => [id, length]))
    const draft = `${file}.${process.pid}`
    try {
      const bytes = [Buffer.from(`${names}\n`), ...parts.map(([, data]) => data)]
      fs.writeFileSync(draft, Buffer.concat(bytes), { mode: 0o600, flush: true })
      fs.renameSync(draft, file)
    } catch {
      fs.rmSync(draft, { force: true })
    }
  }
}
