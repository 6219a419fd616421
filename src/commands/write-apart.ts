import type { Localized } from '../diagnostic.ts'
import { type Io, type Output, UserError } from '../io.ts'

/** Writes files, none of them over one that was read or over another of them, by whatever path it is named. */
export async function writeApart(files: readonly Output[], read: readonly string[], io: Io): Promise<void> {
  const taken = new Set(await Promise.all(read.map((file) => io.realPath(file))))
  for (const { path } of files) {
    const place = await io.realPath(path)
    if (taken.has(place)) throw new UserError(takenWords(path))
    taken.add(place)
  }
  await io.write(files)
}

function takenWords(file: string): Localized {
  return {
    vi: `Không ghi kết quả vào “${file}” vì đó là tệp đang kiểm tra hoặc tệp của kết quả khác; chọn tên khác.`,
    en: `Nothing is written to “${file}”, a file that was read or one that something else is written to; choose another name.`,
  }
}
