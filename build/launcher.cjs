#!/usr/bin/env node
'use strict'
const { setFlagsFromString } = require('node:v8')

/**
 * A run is over before code that is made faster pays back the making: functions are left alone until they have run
 * for long, and expressions are compiled once and not twice. What a large plan needs no more is collected when the
 * memory in use has doubled, not when it is four times as large. An engine complains aloud of a flag that it does not
 * know, so only those that were tried get any.
 */
const always = ['--no-regexp-tier-up', '--heap-growing-percent=100']
const late = ['--invocation-count-for-maglev=4000', '--invocation-count-for-turbofan=30000', ...always]
const flags = { 11: ['--interrupt-budget=2000000', ...always], 12: late, 13: late, 14: late }
const [engine] = process.versions.v8.split('.')
for (const flag of flags[engine] ?? []) setFlagsFromString(flag)

const folder = keptFolder()
if (folder === undefined) require('./program.js')
else runKept(folder)

/** The memory of a process that has come to its end goes as a whole, which is sooner done than piece by piece. */
process.on('beforeExit', () => process.exit())

/** Where this user's kept code lies for this very build and Node; none where it may not, or cannot, be kept. */
function keptFolder() {
  const { env, platform, version, arch, getuid } = process
  if (env.NODE_DISABLE_COMPILE_CACHE !== undefined) return undefined
  const { mkdirSync, readdirSync, rmSync, statSync } = require('node:fs')
  const { isAbsolute, join } = require('node:path')
  const home = platform === 'win32' ? env.LOCALAPPDATA : env.HOME
  const caches = platform === 'win32' ? home : env.XDG_CACHE_HOME || (home && join(home, '.cache'))
  if (!caches || !isAbsolute(caches)) return undefined
  const own = join(caches, 'tdkt')
  const kept = join(own, `${BUILD}-${version}-${arch}`)
  try {
    if (!stateOf(kept)) {
      for (const made of [caches, own, kept]) if (!stateOf(made)) mkdirSync(made, { mode: 0o700 })
      for (const other of readdirSync(own)) clearIfOld(join(own, other))
    }
    return getuid && stateOf(kept).uid !== getuid() ? undefined : kept
  } catch {
    return undefined
  }

  function stateOf(place) {
    return statSync(place, { throwIfNoEntry: false })
  }

  /** What another build or Node kept, when nothing has changed it for two months; who still wants it makes it anew. */
  function clearIfOld(place) {
    const days = (Date.now() - stateOf(place)?.mtimeMs) / 86_400_000
    if (days > 60) rmSync(place, { recursive: true, force: true })
  }
}

/**
 * Runs the program with what earlier runs of the same command left in the folder, and leaves there what is new beside
 * it: the files that were loaded, as one byte a character, and what the engine made of them.
 */
function runKept(folder) {
  const fs = require('node:fs')
  const { join } = require('node:path')
  const { Script } = require('node:vm')
  const { crc32 } = require('node:zlib')
  const [command = ''] = process.argv.slice(2).filter((word) => /^[a-z][a-z-]{1,20}$/.test(word))
  const file = join(folder, `${command}.code`)
  const headStart = 4
  const kept = readKept()
  const parts = new Map()
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
    const part = keptPart(id, filename) ?? newPart(filename)
    parts.set(id, part)
    const own = { exports: {} }
    loaded.set(id, own)
    part.script.runInThisContext()(own.exports, load, own, filename, __dirname)
    return own.exports
  }

  function keptPart(id, filename) {
    const { source, cachedData } = kept.get(id) ?? {}
    if (source === undefined) return undefined
    try {
      const script = new Script(source, { filename, cachedData })
      return script.cachedDataRejected ? undefined : { source, script }
    } catch {
      return undefined
    }
  }

  function newPart(filename) {
    isNew = true
    const source = sourceOf(filename)
    return { source, script: new Script(source, { filename }) }
  }

  /** A file as a function of what Node gives to a module; letters beyond ASCII are spelt with their numbers. */
  function sourceOf(filename) {
    const text = fs.readFileSync(filename, 'utf8').replace(/[^\0-\x7f]/g, spelt)
    return `(function(exports,require,module,__filename,__dirname){${text}\n})`
  }

  function spelt(letter) {
    return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
  }

  /**
   * A checksum, for the engine believes whatever code it is given; a line that names the parts with the sizes of their
   * code and their source; then the code of all, and then the sources.
   */
  function readKept() {
    const read = new Map()
    try {
      const bytes = fs.readFileSync(file)
      if (bytes.readUInt32LE(0) !== crc32(bytes.subarray(headStart))) return read
      const headEnd = bytes.indexOf('\n', headStart)
      const named = JSON.parse(bytes.toString('latin1', headStart, headEnd))
      let at = headEnd + 1
      for (const [id, size] of named) {
        read.set(id, { cachedData: bytes.subarray(at, at + size) })
        at += aligned(size)
      }
      for (const [id, , size] of named) {
        read.get(id).source = bytes.toString('latin1', at, at + size)
        at += size
      }
    } catch {
      read.clear()
    }
    return read
  }

  /** What cannot be kept is made again by the next run. */
  function keep() {
    const made = [...parts].map(([id, { source, script }]) => [id, script.createCachedData(), source])
    const other = [...kept].filter(([id]) => !parts.has(id))
    made.push(...other.map(([id, { source, cachedData }]) => [id, cachedData, source]))
    const names = JSON.stringify(made.map(([id, code, source]) => [id, code.length, source.length]))
    const draft = `${file}.${process.pid}`
    try {
      const rest = Buffer.concat([
        Buffer.from(`${names.padEnd(aligned(headStart + names.length + 1) - headStart - 1)}\n`),
        ...made.flatMap(([, code]) => [code, Buffer.alloc(aligned(code.length) - code.length)]),
        ...made.map(([, , source]) => Buffer.from(source, 'latin1')),
      ])
      const sum = Buffer.alloc(headStart)
      sum.writeUInt32LE(crc32(rest))
      fs.writeFileSync(draft, Buffer.concat([sum, rest]), { mode: 0o600, flush: true })
      fs.renameSync(draft, file)
    } catch {
      fs.rmSync(draft, { force: true })
    }
  }

  /** The engine reads code in place that begins at a multiple of this many bytes, and copies other code. */
  function aligned(size) {
    return Math.ceil(size / 8) * 8
  }
}
