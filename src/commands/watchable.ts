import type { Localized } from '../diagnostic.ts'
import { UserError } from '../io.ts'
import type { Command, Option } from './command.ts'

/** The option of every command that can go on for as long as somebody works on the plans. */
export const watchOption: Option = {
  flags: '--watch',
  about: {
    vi: 'làm lại mỗi khi kế hoạch, cấu hình, mẫu hay danh sách tồn thay đổi, đến khi nhấn Ctrl-C',
    en: 'run again whenever a plan, the config, a template or the baseline changes, until Ctrl-C',
  },
}

/** A command's run that goes on with `--watch`. */
export function watchable(run: Command['run']): Command['run'] {
  return async (words, given, io, commandLine) => {
    if (given['watch'] !== true) return run(words, given, io, commandLine)
    if (words.includes('-')) throw new UserError(standardInput)
    for (const { option, why } of once) if (given[option] !== undefined) throw new UserError(why)
    const { watched } = await import('./watch.ts')
    return watched((seen) => run(words, given, seen, commandLine), given['quiet'] === true, io)
  }
}

const standardInput: Localized = {
  vi: '--watch không theo dõi được đầu vào chuẩn “-”; ghi tên tệp hoặc thư mục kế hoạch.',
  en: '--watch cannot follow standard input “-”; name a plan or a folder.',
}

/** Options of work that is done once. */
const once: readonly { readonly option: string; readonly why: Localized }[] = [
  {
    option: 'check',
    why: {
      vi: '--watch luôn xuất lại văn bản khi kế hoạch đổi nên không dùng cùng --check; bỏ một trong hai.',
      en: '--watch keeps the documents up to date and does not go with --check; leave one of them out.',
    },
  },
  {
    option: 'writeBaseline',
    why: {
      vi: 'Danh sách tồn chỉ ghi một lần nên --watch không dùng cùng --write-baseline; bỏ một trong hai.',
      en: 'A baseline is written once: --watch does not go with --write-baseline; leave one of them out.',
    },
  },
  {
    option: 'shard',
    why: {
      vi: '--shard chia việc cho nhiều máy nên --watch không dùng cùng --shard; bỏ một trong hai.',
      en: '--shard deals work out to machines: --watch does not go with --shard; leave one of them out.',
    },
  },
]
