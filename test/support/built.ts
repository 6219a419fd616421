import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './command.ts'

/** The files of dist/, each with the files that it was made from. */
export function builtContents(): Readonly<Record<string, readonly string[]>> {
  return JSON.parse(readFileSync(join(root, 'dist/contents.json'), 'utf8'))
}

/** The package that a file belongs to; none for a file of ours. */
export function packageOf(file: string): string[] {
  const name = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1]
  return name === undefined ? [] : [name]
}
