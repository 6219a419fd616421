import { exitCodes } from '../exit-code.ts'
import { type Io, UserError } from '../io.ts'
import { unifiedDiff } from '../report/unified-diff.ts'
import { byteOrderMark, markOf } from './byte-order-mark.ts'
import type { Command } from './command.ts'
import { judgedBytes, planBytes, planFiles } from './judged-plans.ts'
import { type MendedPlan, mendedPlan } from './mended-plan.ts'
import { leftWords, mendedWords } from './mended-words.ts'
import { configOption, openWorkshops } from './workshops.ts'

export const fix: Command = {
  arguments: [
    {
      name: '<plan...>',
      about: {
        vi: 'tệp, thư mục hoặc mẫu tên tệp; “-” đọc từ đầu vào chuẩn rồi in tệp đã sửa',
        en: 'files, folders or globs; “-” reads standard input and prints the mended file',
      },
    },
  ],
  options: [
    configOption,
    {
      flags: '--dry-run',
      about: {
        vi: 'không ghi, chỉ cho xem sẽ sửa gì; mã kết thúc 1 nếu có chỗ sẽ sửa',
        en: 'write nothing, show what would change; exit code 1 when something would',
      },
    },
    {
      flags: '--quiet',
      about: {
        vi: 'chỉ nêu những chỗ phải sửa bằng tay',
        en: 'tell only what is left to do by hand',
      },
    },
  ],

  async run(paths, given, io) {
    const isRehearsal = given['dryRun'] === true
    const files = await planFiles(paths, io)
    const workshops = openWorkshops(io, given)
    const plans: PlanFile[] = []
    for (const file of files) {
      const workshop = await workshops.of(file)
      const bytes = await planBytes(file, io)
      const judge = (text: string) => judgedBytes(file, bytesOf(text), workshop, false)
      const mended = mendedPlan(judgedBytes(file, bytes, workshop, false), judge)
      plans.push({ path: file, bytes, start: markOf(bytes), ...mended })
    }
    const changed = plans.filter(({ mended }) => mended.length > 0)

    if (isRehearsal) for (const plan of changed) io.out(diffOf(plan, io.color))
    else {
      const kept = changed.filter(({ path }) => path !== '-')
      for (const plan of kept) await refuseChanged(plan, io)
      await io.write(kept.map(outputOf))
    }
    const streamed = plans.find(({ path, after }) => path === '-' && after.plan)
    if (streamed && !isRehearsal) io.out(outputOf(streamed).content)

    const tell = isRehearsal || files.includes('-') ? io.err : io.out
    if (given['quiet'] !== true) for (const plan of plans) tell(mendedWords(plan, isRehearsal, io.language))
    tell(leftWords(plans, io.language))
    const isReadable = plans.every(({ after }) => after.plan !== undefined)
    return isReadable && !(isRehearsal && changed.length > 0) ? exitCodes.done : exitCodes.no
  },
}

/** A plan of this run: where it stands, its bytes, and the byte order mark that they begin with, if any. */
interface PlanFile extends MendedPlan {
  readonly path: string
  readonly bytes: Uint8Array
  readonly start: string
}

/** Whoever saved the plan since it was read must not lose that; the same mending by another run is no loss. */
async function refuseChanged(plan: PlanFile, io: Io): Promise<void> {
  const { path, bytes } = plan
  const now = await io.readIfThere(path)
  const mended = new TextEncoder().encode(outputOf(plan).content)
  if (now && [bytes, mended].some((each) => Buffer.compare(each, now) === 0)) return
  throw new UserError({
    vi: `“${path}” vừa được lưu trong lúc đang sửa nên tdkt không ghi gì; hãy chạy lại.`,
    en: `“${path}” was saved while it was being mended, so nothing is written; run again.`,
  })
}

/** A text as the bytes of a file; the mark keeps one that belongs to the text. */
function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(byteOrderMark + text)
}

function outputOf({ path, start, after }: PlanFile): { path: string; content: string } {
  return { path, content: start + after.source.text }
}

function diffOf({ start, before, after }: PlanFile, color: boolean): string {
  return unifiedDiff(before.file, start + before.source.text, start + after.source.text, color)
}
