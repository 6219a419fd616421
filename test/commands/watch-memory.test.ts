import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { type Memory, remembering } from '../../src/commands/watch-memory.ts'
import type { Io } from '../../src/io.ts'
import { terminalIo } from '../../src/terminal/terminal-io.ts'
import { root, scratchFolder, writeBelow } from '../support/command.ts'

const real: Io = { ...terminalIo(root, [], 'vi'), version: '0.0.0' }
let folder = ''
let memory: Memory
let done: string[] = []

beforeEach(() => {
  folder = scratchFolder({ 'a.yaml': 'a', 'b.yaml': 'b', 'mau/chu-ky.hbs': 'mẫu' })
  memory = remembering(real)
  done = []
})

/** Reads a file as a part of some work, which is remembered. */
async function read(name: string, { recall }: Io = memory.io): Promise<string | undefined> {
  return recall?.(`read ${name}`, [], async (io) => {
    done.push(name)
    return new TextDecoder().decode(await io.readBytes(join(folder, name)))
  })
}

/** Changes by the names of their files; a folder's plans are named from here, other files from the root. */
async function news(): Promise<string[]> {
  const changes = await memory.changes(memory.places())
  return [...new Set(changes.map(({ kind, path }) => `${kind} ${path.split('/').at(-1)}`))]
}

test('work is done again only when a file that it read has changed', async () => {
  memory.begin()
  expect([await read('a.yaml'), await read('b.yaml')]).toEqual(['a', 'b'])
  expect(await news()).toEqual([])

  writeBelow(folder, 'a.yaml', 'á')
  expect(await news()).toEqual(['changed a.yaml'])
  memory.begin()
  expect([await read('a.yaml'), await read('b.yaml')]).toEqual(['á', 'b'])
  expect(done).toEqual(['a.yaml', 'b.yaml', 'a.yaml'])

  memory.begin()
  await read('b.yaml')
  writeBelow(folder, 'a.yaml', 'ạ')
  expect(await news()).toEqual([])
  memory.begin()
  expect([await read('a.yaml'), await read('b.yaml')]).toEqual(['ạ', 'b'])
})

test('work within work counts for both, and other inputs mean other work', async () => {
  const outer = (input: object) =>
    memory.io.recall?.('outer', [input], async (io) => {
      done.push('outer')
      return `${await read('a.yaml', io)}!`
    })
  const input = {}
  memory.begin()
  expect(await outer(input)).toBe('a!')
  memory.begin()
  expect(await outer(input)).toBe('a!')
  memory.begin()
  expect(await outer({})).toBe('a!')
  expect(done).toEqual(['outer', 'a.yaml', 'outer'])

  writeBelow(folder, 'a.yaml', 'á')
  expect(await news()).toEqual(['changed a.yaml'])
  memory.begin()
  expect(await outer(input)).toBe('á!')
})

test('what a run goes by stays until the next one; what is as it was again is no news', async () => {
  memory.begin()
  await memory.io.readBytes(join(folder, 'a.yaml'))
  rmSync(join(folder, 'a.yaml'))
  expect(await news()).toEqual(['removed a.yaml'])
  writeBelow(folder, 'a.yaml', '')
  expect(await news()).toEqual(['emptied a.yaml'])
  writeBelow(folder, 'a.yaml', 'a')
  expect(await news()).toEqual([])
})

test('answers of every kind are held against the disk', async () => {
  const missing = join(folder, 'c.yaml')
  memory.begin()
  await memory.io.plansAt(folder)
  await memory.io.plansAt(join(folder, '*.yml'))
  await memory.io.filesBelow(join(folder, 'mau'))
  await memory.io.nearestAbove('tdkt.config.yaml', folder)
  await memory.io.recall?.('look', [], (io) => io.readIfThere(missing))
  await expect(memory.io.readBytes(join(folder, 'd.yaml'))).rejects.toThrow('There is no file')
  expect(await news()).toEqual([])

  for (const name of ['c.yaml', 'd.yaml', 'e.yml', 'mau/moi.hbs', 'tdkt.config.yaml']) {
    writeBelow(folder, name, 'x')
  }
  expect((await news()).toSorted()).toEqual(
    ['c.yaml', 'd.yaml', 'e.yml', 'moi.hbs', 'tdkt.config.yaml'].map((name) => `added ${name}`),
  )
})

test('what is written here is no news, and is always read from the disk', async () => {
  const path = join(folder, 'mau/van-ban.md')
  memory.begin()
  await memory.io.filesBelow(join(folder, 'mau'))
  expect(await memory.io.readIfThere(path)).toBeUndefined()
  await memory.io.write([{ path, content: 'một' }])
  expect(existsSync(path)).toBe(true)
  expect(await news()).toEqual([])

  writeBelow(folder, 'mau/van-ban.md', 'hai')
  expect(await news()).toEqual([])
  expect(new TextDecoder().decode(await memory.io.readIfThere(path))).toBe('hai')
})
