import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Place } from '../../src/io.ts'
import { heartbeat } from '../../src/terminal/heartbeat.ts'
import { concerned, landmarksOf } from '../../src/terminal/landmarks.ts'
import { scratchFolder, writeBelow } from '../support/command.ts'

describe('a place', () => {
  const folder = scratchFolder({
    'plans/2026.yaml': 'a',
    'plans/xa/2027.yaml': 'b',
    'plans/node_modules/x/y.yaml': 'c',
    'thật/2028.yaml': 'd',
  })
  symlinkSync(join(folder, 'thật'), join(folder, 'plans/liên kết'))
  const heard = async (path: string, reach: Place['reach'], happened: string, isName = true) =>
    concerned(join(folder, happened), isName, [await landmarksOf({ path: join(folder, path), reach })])
      .length > 0

  test.each([
    ['plans/2026.yaml', 'itself', 'plans/2026.yaml', 'a file that is replaced'],
    ['plans/2026.yaml', 'itself', 'plans', 'the folder of a file'],
    ['plans', 'tree', 'plans/xa/2029.yaml', 'a file in a folder below'],
    ['plans', 'tree', 'plans/mới', 'a folder in the folder'],
    ['plans', 'tree', 'plans/liên kết/2030.yaml', 'a file where a link leads'],
    ['plans', 'entries', 'plans/2031.yaml', 'a file in the folder'],
    ['plans/xa/tdkt.config.yaml', 'upwards', 'tdkt.config.yaml', 'a file of that name above'],
    ['plans', 'tree', 'PLANS/2029.yaml', 'a name that some disks take for the same'],
  ] as const)('%s (%s) hears of %s: %s', async (path, reach, happened, _what) => {
    expect(await heard(path, reach, happened)).toBe(true)
  })

  test.each([
    ['plans/2026.yaml', 'itself', 'plans/2026.yaml~'],
    ['plans', 'tree', 'plans/node_modules/x/z.yaml'],
    ['plans', 'entries', 'plans/xa/2029.yaml'],
    ['plans', 'tree', 'plans-khác/2029.yaml'],
    ['plans/xa/tdkt.config.yaml', 'upwards', 'thật/tdkt.config.yaml'],
  ] as const)('%s (%s) does not hear of %s', async (path, reach, happened) => {
    expect(await heard(path, reach, happened)).toBe(false)
  })

  test('of names does not hear of writing in a file', async () => {
    expect(await heard('plans', 'tree', 'plans/2026.yaml', false)).toBe(false)
    expect(await heard('plans/2026.yaml', 'itself', 'plans/2026.yaml', false)).toBe(true)
  })
})

test('without any event, every change of a file or folder is seen at a beat', async () => {
  const folder = scratchFolder({ 'a.yaml': 'a', 'plans/b.yaml': 'b' })
  const [file, plans, later] = ['a.yaml', 'plans', 'c.yaml'].map((name) => join(folder, name))
  const seen: string[] = []
  let told = () => {}
  const pulse = heartbeat((path) => {
    seen.push(path)
    told()
  }, 5)
  const next = () =>
    new Promise<void>((resolve) => {
      told = resolve
    })
  await pulse.follow([file ?? '', plans ?? '', later ?? ''])

  const changes = [
    () => writeBelow(folder, 'a.yaml', 'aa'),
    () => {
      writeBelow(folder, 'a.tmp', 'bb')
      renameSync(join(folder, 'a.tmp'), join(folder, 'a.yaml'))
    },
    () => rmSync(join(folder, 'a.yaml')),
    () => writeBelow(folder, 'c.yaml', 'c'),
    () => mkdirSync(join(folder, 'plans/xa')),
    () => rmSync(join(folder, 'plans'), { recursive: true }),
  ]
  for (const change of changes) {
    const told = next()
    change()
    await told
  }
  pulse.close()
  expect([...new Set(seen)]).toEqual([file, later, plans])
})
