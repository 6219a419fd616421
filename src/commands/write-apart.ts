import type { Localized } from '../diagnostic.ts'
import { type Io, type Output, UserError } from '../io.ts'

/** Writes files where nothing forbids it. */
export async function writeApart(files: readonly Output[], read: readonly string[], io: Io): Promise<void> {
  await refuseTaken(
    files.map(({ path }) => path),
    read,
    io,
  )
  await io.write(files)
}

/**
 * Refuses to write files over one that was read or over another of them, by whatever path it is named, and
 * none under a name that Windows keeps for a device.
 */
export async function refuseTaken(paths: readonly string[], read: readonly string[], io: Io): Promise<void> {
  if (paths.length === 0) return
  const taken = new Set(await Promise.all(read.map((file) => io.realPath(file))))
  for (const path of paths) {
    if (isDevice(path)) throw new UserError(deviceWords(path))
    const place = await io.realPath(path)
    if (taken.has(place)) throw new UserError(takenWords(path))
    taken.add(place)
  }
}

/** Whether Windows takes a file's name for a device, whatever follows the first stop. */
function isDevice(path: string): boolean {
  return /(^|[\\/])(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]) *(\.[^\\/]*)?$/i.test(path)
}

function deviceWords(file: string): Localized {
  return {
    vi: `Không ghi vào “${file}”: Windows dành tên ấy cho thiết bị; chọn tên khác.`,
    en: `Nothing is written to “${file}”: Windows keeps that name for a device; choose another one.`,
  }
}

function takenWords(file: string): Localized {
  return {
    vi: `Không ghi kết quả vào “${file}” vì đó là tệp đang kiểm tra hoặc tệp của kết quả khác; chọn tên khác.`,
    en: `Nothing is written to “${file}”, a file that was read or one that something else is written to; choose another name.`,
  }
}
