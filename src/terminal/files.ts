import { readFileSync, realpathSync, type Stats, statSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, normalize, relative, resolve, sep } from 'node:path'
import { UserError } from '../io.ts'
import { readWords } from './bounded-read.ts'
import { glob } from './glob.ts'

/** The bytes of a file of words; what stands in the way is told as a person would put it. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return readWords(path)
  } catch (error) {
    throw await reading(path, error)
  }
}

/** How many bytes a file has; none for one that cannot be asked. */
export async function sizeOf(path: string): Promise<number> {
  try {
    return statSync(path).size
  } catch {
    return 0
  }
}

export async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return readFileSync(path)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw await reading(path, error)
  }
}

/** Paths of the files below a folder, relative to it, in order. */
export async function filesBelow(folder: string): Promise<string[]> {
  const found = await glob('**/*', { cwd: folder, dot: true, expandDirectories: false })
  return found.toSorted()
}

/** The path of the nearest file of a name, as seen from here unless the folder is named from the root. */
export async function nearestAbove(name: string, folder: string): Promise<string | undefined> {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const path = join(at, name)
    const there = stateAt(path)
    if (there?.isFile()) return (isAbsolute(folder) ? path : relative('', path)).replaceAll('\\', '/')
    if (at === dirname(at)) return undefined
  }
}

/** The one path of a file: from the root, through links, in the letters that the file system has for it. */
export async function realPath(path: string): Promise<string> {
  const there = realPathThere(path)
  if (there !== undefined) return there.replaceAll(sep, '/')

  const [folder, name] = [dirname(resolve(path)), basename(resolve(path))]
  if (name === '') return folder.replaceAll(sep, '/')
  return `${(await realPath(folder)).replace(/\/$/, '')}/${ignoresCase ? name.toLowerCase() : name}`
}

/** Where two names that differ in capitals only are one file, unless someone set it up otherwise. */
const ignoresCase = process.platform === 'darwin' || process.platform === 'win32'

/** A file as it is; the YAML files of a folder or glob, in order, without those that hold settings. */
export async function plansAt(pattern: string): Promise<string[]> {
  const there = stateAt(pattern)
  if (there?.isFile()) return [normalize(pattern)]

  const folder = pattern.replaceAll('\\', '/').replace(/(?<=.)\/+$/, '')
  const isPattern = /[*?{[]/.test(pattern)
  if (!there && !isPattern) throw missing(pattern)
  const within = there ? `${escapedGlob(folder)}/**/*` : folder
  const found = await glob(within, { expandDirectories: false, ignore: ['**/node_modules/**'] })
  const plans = found.filter((file) => /(?<!\.config)\.ya?ml$/i.test(file))
  return plans.map((file) => normalize(file)).toSorted()
}

function escapedGlob(path: string): string {
  return path.replace(/[*?{}[\]()!+@]/g, '\\$&')
}

/** What stands at a path; nothing where the system does not say. */
function stateAt(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

function realPathThere(path: string): string | undefined {
  try {
    return realpathSync.native(path)
  } catch {
    return undefined
  }
}

/** What the system calls the reason why something failed. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

function missing(path: string): UserError {
  return new UserError({
    vi: `Không có tệp hay thư mục “${path}”.`,
    en: `There is no file or folder “${path}”.`,
  })
}

/** The file that stands where a path goes on as through a folder. */
export async function fileInTheWay(path: string): Promise<string> {
  for (let at = dirname(path); at !== dirname(at); at = dirname(at)) {
    const there = stateAt(at)
    if (there?.isFile()) return at
  }
  return dirname(path)
}

async function reading(path: string, error: unknown): Promise<UserError> {
  switch (codeOf(error)) {
    case 'ENOENT':
      return missing(path)
    case 'ENOTDIR': {
      const file = await fileInTheWay(path)
      return new UserError({
        vi: `Không đọc được “${path}”: “${file}” là tệp, không phải thư mục.`,
        en: `“${path}” cannot be read: “${file}” is a file, not a folder.`,
      })
    }
    case 'EISDIR':
      return new UserError({
        vi: `“${path}” là thư mục, không phải tệp.`,
        en: `“${path}” is a folder, not a file.`,
      })
    case 'ERR_FS_FILE_TOO_LARGE':
      return new UserError({
        vi: `“${path}” quá lớn nên không đọc; có thể chọn nhầm tệp.`,
        en: `“${path}” is too large to be read; perhaps it is the wrong file.`,
      })
    default:
      return new UserError({
        vi: `Không đọc được “${path}” (${codeOf(error)}); kiểm tra quyền truy cập.`,
        en: `“${path}” cannot be read (${codeOf(error)}); check its permissions.`,
      })
  }
}
