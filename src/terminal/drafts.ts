import { lstat, readdir, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { checksum } from '../ooxml/checksum.ts'

/** The name under which a file is written before it takes its place: whose it is, and never longer than this. */
export function draftName(): string {
  return `.tdkt-${machine()}-${process.pid}-${eightDigits(Math.random() * 2 ** 32)}.tmp`
}

/** Whether a file has the name of such a draft. */
export function isDraft(name: string): boolean {
  return draft.test(name)
}

/** Clears away the drafts in a folder whose process was killed on this machine; others may still be at work. */
export async function removeLeftDrafts(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const [, maker, pid] = draft.exec(name) ?? []
    if (maker !== machine() || isAlive(Number(pid))) continue
    const path = join(folder, name)
    const there = await lstat(path).catch(() => undefined)
    if (there?.isFile()) await rm(path, { force: true }).catch(() => undefined)
  }
}

const draft = /^\.tdkt-([0-9a-f]{8})-(\d+)-[0-9a-f]{8}\.tmp$/

/** Stands for the machine: on a shared drive the numbers of another one's processes say nothing here. */
function machine(): string {
  return eightDigits(checksum(Buffer.from(hostname())))
}

function eightDigits(number: number): string {
  return Math.floor(number).toString(16).padStart(8, '0')
}

/** Whether a process runs; one that may not be asked is there. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH')
  }
}
