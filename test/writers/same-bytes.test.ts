import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesBelow, program, root, run, type Setting, scratchFolder } from '../support/command.ts'

const names = ['2019', '2026', 'nam-hoc-2025-2026']
const plans = names.map(pathOf)
const kinds = ['docx', 'md', 'html']

function pathOf(name: string): string {
  return join(root, `plans/${name}.yaml`)
}

/** A module that moves the clock of a process by some days. */
function clock(days: number): string {
  const code = `
    const Real = Date, shift = ${days} * 864e5
    globalThis.Date = class extends Real {
      constructor(...given) { if (given.length > 0) super(...given); else super(Real.now() + shift) }
      static now() { return Real.now() + shift }
    }`
  return `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
}

interface Circumstances {
  readonly days?: number
  readonly env?: Setting['env']
}

/** The hash of every document that one process makes of these plans, by the document's name. */
async function documents(files: readonly string[], { days = 0, env = {} }: Circumstances = {}) {
  const cwd = scratchFolder()
  const words = [program, 'compile', ...files, '--to', kinds.join(',')]
  const { code, err } = await run(process.execPath, ['--import', clock(days), ...words], { cwd, env })
  expect([code, err]).toEqual([0, expect.stringContaining('Đã ghi')])

  const folder = join(cwd, 'out')
  const hashes = filesBelow(folder).map((name) => {
    const bytes = readFileSync(join(folder, name))
    expect(bytes.length).toBeGreaterThan(2000)
    return [name, createHash('sha256').update(bytes).digest('hex')] as const
  })
  return Object.fromEntries(hashes)
}

const usual = documents(plans)

test('there is a document of every kind of every plan, and no two are the same', async () => {
  const all = names.flatMap((name) => kinds.map((kind) => `${name}.${kind}`))
  expect(Object.keys(await usual)).toEqual(all.toSorted())
  expect(new Set(Object.values(await usual)).size).toBe(all.length)
})

test('the clock can be moved, and the time zone with it', async () => {
  const tell = 'console.log(new Date().getFullYear(), new Date(Date.now()).getTimezoneOffset())'
  const told = async (days: number, zone: string) => {
    const words = ['--import', clock(days), '--eval', tell]
    return (await run(process.execPath, words, { env: { TZ: zone } })).out
  }
  const year = new Date().getUTCFullYear()
  expect(await told(366, 'Pacific/Kiritimati')).toMatch(
    new RegExp(`^${year + 1} -840\\n|^${year + 2} -840\\n`),
  )
  expect(await told(0, 'America/Phoenix')).toMatch(/ 420\n$/)
})

test.concurrent.each([
  ['a year later, in the first time zone', { days: 366, env: { TZ: 'Pacific/Kiritimati' } }],
  ['a year ago, in the last time zone', { days: -365, env: { TZ: 'Pacific/Pago_Pago' } }],
  ['on a machine of another language', { env: { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'UTC' } }],
])('the bytes are the same %s', async (_, circumstances) => {
  expect(await documents(plans, circumstances)).toEqual(await usual)
})

test('the bytes are the same whatever was made before in the same process', async () => {
  expect(await documents(plans.toReversed())).toEqual(await usual)
})

test('the bytes are the same alone', async () => {
  const alone = await documents([pathOf('2026')])
  expect(Object.keys(alone)).toHaveLength(kinds.length)
  expect(await usual).toMatchObject(alone)
})
