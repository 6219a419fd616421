import { lstat, mkdir, open, readlink, realpath, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { type Output, UserError } from '../io.ts'
import { draftName, removeLeftDrafts } from './drafts.ts'
import { codeOf, fileInTheWay } from './files.ts'

/**
 * Writes all files or none: each beside its place under another name, and only when all stand there, over it.
 * What a run that was killed has left in those folders is cleared away first: were this one killed when its files
 * have just taken their places, no other might write there again.
 */
export async function write(files: readonly Output[]): Promise<void> {
  const places: Place[] = []
  const folders: string[] = []
  const cleared = new Set<string>()
  try {
    for (const { path, content } of files) {
      await attempt(path, async () => void folders.push(...(await makeFolder(dirname(path)))))
      const place = await placeOf(path, content)
      places.push(place)
      const folder = dirname(place.target)
      if (!cleared.has(folder)) await removeLeftDrafts(folder)
      cleared.add(folder)
      if (place.draft !== undefined) await writeDraft(place, place.draft, content)
    }
    for (const place of places) await attempt(place.path, () => take(place))
  } finally {
    for (const { draft } of places) if (draft) await rm(draft, { force: true }).catch(() => undefined)
    for (const folder of folders.toReversed()) await rmdir(folder).catch(() => undefined)
  }
}

/** Where a file is to stand, behind links, and under which name it is written first. */
interface Place {
  readonly path: string
  readonly target: string
  readonly content: Output['content']
  /** None for a device or a pipe, which takes what is written and keeps its place. */
  readonly draft?: string
}

async function placeOf(path: string, content: Output['content']): Promise<Place> {
  const there = await stat(path).catch(() => undefined)
  const isStream = there !== undefined && !there.isFile() && !there.isDirectory()
  if (isStream) return { path, target: path, content }
  const target = await behindLinks(path)
  return { path, target, content, draft: join(dirname(target), draftName()) }
}

/** The file that a path means, also where a link leads to one that is not there yet. */
async function behindLinks(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') return path
    const isLink = await lstat(path).then(
      (there) => there.isSymbolicLink(),
      () => false,
    )
    return isLink ? behindLinks(resolve(await realpath(dirname(path)), await readlink(path))) : path
  }
}

async function take({ path, target, content, draft }: Place): Promise<void> {
  if (draft === undefined) await writeFile(path, content)
  else await rename(draft, target)
}

/** Makes a folder and those it lies in; gives the new ones, outermost first. */
async function makeFolder(folder: string): Promise<string[]> {
  const outermost = await mkdir(folder, { recursive: true })
  const made: string[] = []
  for (let at = resolve(folder); outermost !== undefined; at = dirname(at)) {
    made.unshift(at)
    if (at === resolve(outermost)) break
  }
  return made
}

/**
 * A draft that can take its place, with its rights: no folder stands there, and no file that may not be
 * written.
 */
async function writeDraft({ path }: Place, draft: string, content: Output['content']): Promise<void> {
  await attempt(path, async () => {
    const there = await stat(path).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return undefined
      throw error
    })
    if (there?.isDirectory()) throw Object.assign(new Error(path), { code: 'EISDIR' })
    if (there && (there.mode & 0o222) === 0) throw Object.assign(new Error(path), { code: 'EACCES' })
    const file = await open(draft, 'wx')
    try {
      if (there) await file.chmod(there.mode)
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
  })
}

async function attempt(path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    throw await writing(path, error)
  }
}

async function writing(path: string, error: unknown): Promise<UserError> {
  const code = codeOf(error)
  switch (code) {
    case 'EISDIR':
    case 'ENOTEMPTY':
      return new UserError({
        vi: `Không ghi được: “${path}” là thư mục.`,
        en: `Cannot write: “${path}” is a folder.`,
      })
    case 'EEXIST':
    case 'ENOTDIR': {
      const file = await fileInTheWay(path)
      return new UserError({
        vi: `Không ghi được “${path}”: “${file}” là tệp, không phải thư mục.`,
        en: `Cannot write “${path}”: “${file}” is a file, not a folder.`,
      })
    }
    case 'EBUSY':
    case 'EPERM':
    case 'EACCES':
      return new UserError({
        vi: `Không ghi được “${path}”; đóng tệp nếu đang mở trong Word, hoặc kiểm tra quyền ghi.`,
        en: `Cannot write “${path}”; close it if Word has it open, or check the permissions.`,
      })
    case 'ENAMETOOLONG':
      return new UserError({
        vi: `Không ghi được “${path}”: tên quá dài.`,
        en: `Cannot write “${path}”: the name is too long.`,
      })
    case 'EROFS':
      return new UserError({
        vi: `Không ghi được “${path}”: ổ đĩa chỉ cho đọc.`,
        en: `Cannot write “${path}”: the disk is read-only.`,
      })
    case 'ELOOP':
      return new UserError({
        vi: `Không ghi được “${path}”: liên kết dẫn vòng quanh.`,
        en: `Cannot write “${path}”: its links lead in a circle.`,
      })
    case 'EDQUOT':
    case 'ENOSPC':
      return new UserError({
        vi: `Không ghi được “${path}”: ổ đĩa đã đầy.`,
        en: `Cannot write “${path}”: the disk is full.`,
      })
    default:
      return new UserError({
        vi: `Không ghi được “${path}” (${code}).`,
        en: `Cannot write “${path}” (${code}).`,
      })
  }
}
