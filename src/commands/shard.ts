import type { Localized } from '../diagnostic.ts'
import { UserError } from '../io.ts'
import type { Shard } from '../report/report.ts'
import { type Given, type Option, textOf } from './command.ts'

/** The option that splits the plans over several machines. */
export const shardOption: Option = {
  flags: '--shard <i/n>',
  about: {
    vi: 'chỉ kiểm tra phần thứ i trong n phần của các kế hoạch, ví dụ 1/4; để chia việc cho nhiều máy',
    en: 'check only part i of n of the plans, such as 1/4; to split the work over machines',
  },
}

/** The part of the plans that `--shard` asks for; none when all are to be checked. */
export function readShard(given: Given): Shard | undefined {
  const typed = textOf(given, 'shard')
  if (typed === undefined) return undefined
  const [part = 0, of = 0] = (/^(\d{1,9})\/(\d{1,9})$/.exec(typed) ?? []).slice(1).map(Number)
  if (part < 1 || part > of) throw new UserError(badShard(typed))
  return { part, of }
}

/**
 * The files of one part, in their order. They are dealt out like cards in the order of their names, so that machines on
 * which they come in another order agree, and each file falls to exactly one.
 */
export function filesOf(shard: Shard | undefined, files: readonly string[]): readonly string[] {
  if (!shard) return files
  const own = new Set(files.toSorted().filter((_, index) => index % shard.of === shard.part - 1))
  return files.filter((file) => own.has(file))
}

/** What is said of a part to which no file falls. */
export function emptyShard({ part, of }: Shard): Localized {
  return {
    vi: `Phần ${part}/${of} không có tệp nào để kiểm tra.\n`,
    en: `No file falls to part ${part}/${of}.\n`,
  }
}

function badShard(typed: string): Localized {
  return {
    vi: `--shard: không hiểu “${typed}”; ghi phần thứ mấy trên tổng số phần, từ 1/4 đến 4/4 nếu chia làm bốn.`,
    en: `--shard: “${typed}” is no part; write which of how many, from 1/4 to 4/4 for four parts.`,
  }
}
