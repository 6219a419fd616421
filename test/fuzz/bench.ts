import { openWorkshop, readCommonTools } from '../../src/commands/workshop.ts'
import type { Io } from '../../src/io.ts'
import { terminalIo } from '../../src/terminal/terminal-io.ts'
import { root } from '../support/command.ts'

/** The world with some files of its own on top, and nothing ever written to it. */
export function ioWith(files: Readonly<Record<string, Uint8Array>> = {}): Io {
  const world = { ...terminalIo(root, [], 'vi'), version: '0.0.0', color: false, unicode: true }
  const bytesOf = (path: string) => (Object.hasOwn(files, path) ? files[path] : undefined)
  return {
    ...world,
    readBytes: async (path) => bytesOf(path) ?? (await world.readBytes(path)),
    readIfThere: async (path) => bytesOf(path),
    filesBelow: async () => Object.keys(files),
    realPath: async (path) => `/office/${path}`,
    write: async () => {},
    out: () => {},
    err: () => {},
  }
}

/** What all plans are judged and printed with, opened once for all inputs. */
export const common = await readCommonTools(ioWith())
export const workshop = await openWorkshop(ioWith(), undefined, undefined, common)
