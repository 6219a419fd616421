import type { Occasion } from './occasions.ts'
import type { Option } from './question.ts'
import type { Asked, Unnamed } from './questions.ts'

/** What is asked about an occasion: whether it comes back; it is dropped with all its tasks or stays. */
export function occasionQuestion(occasion: Occasion, { shift }: Asked): Unnamed {
  const { kind, tasks } = occasion
  const [path = []] = tasks
  const together =
    tasks.length > 1
      ? {
          vi: ` (cùng ${tasks.length - 1} nhiệm vụ khác của dịp này)`,
          en: ` (with ${tasks.length - 1} more of its tasks)`,
        }
      : { vi: '', en: '' }
  const drop: Option = {
    value: 'bỏ',
    words: { vi: `bỏ nhiệm vụ này${together.vi}`, en: `drop the task${together.en}` },
    effect: { kind: 'drop', entries: tasks },
  }
  const proposed: Option = { ...drop, isProposed: true }
  const keep: Option = {
    value: 'giữ',
    words: { vi: 'giữ như đang ghi', en: 'keep it as it stands' },
    effect: { kind: 'keep' },
  }
  if (kind === 'one-off') {
    return {
      class: 'one-off',
      path,
      words: {
        vi: `Việc này không làm hằng năm; đề nghị bỏ${together.vi}.`,
        en: `This is not done each year; it is proposed to drop it${together.en}.`,
      },
      options: [proposed, keep],
    }
  }
  const count = occasion.count === undefined ? undefined : occasion.count + shift.by
  const isRound = count !== undefined && count % 5 === 0
  const proposesDrop = occasion.isOfPerson && !isRound
  const said = count === undefined ? '' : `${count} năm`
  return {
    class: 'anniversary',
    path,
    words: proposesDrop
      ? {
          vi: `Kỷ niệm ${said || 'ngày sinh'} không phải năm tròn; đề nghị bỏ${together.vi}.`,
          en: `${count ?? 'This'} is no round number of years; it is proposed to drop it${together.en}.`,
        }
      : {
          vi: `Năm nay kỷ niệm ${said || 'dịp này'}: còn tổ chức không${together.vi}?`,
          en: `This year it is ${count ?? 'another'} years: is it held${together.en}?`,
        },
    options: proposesDrop ? [proposed, keep] : [keep, drop],
  }
}
