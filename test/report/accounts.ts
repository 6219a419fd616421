import { explanations } from '../../src/commands/catalogue.ts'
import { sameInBoth } from '../../src/diagnostic.ts'
import type { Account, AccountedChange, AccountedQuestion, BaseState } from '../../src/draft/account.ts'
import { classWords } from '../../src/draft/span.ts'
import { type AccountReporterName, accountReporters } from '../../src/report/account-reporters.ts'
import type { Look } from '../../src/report/reporter.ts'

/** An account of nothing. */
export const emptyAccount: Account = {
  from: 'plans/2019.yaml',
  to: 'plans/2020.yaml',
  year: 2020,
  changes: [],
  questions: [],
  bases: [],
}

/** The year of a plan that moves on in a task. */
export function yearChange(task: number, line: number): AccountedChange {
  return {
    path: ['schedule', 0, 'tasks', task - 1, 'content'],
    place: { vi: `Nhiệm vụ ${task}`, en: `Task ${task}` },
    line,
    before: 'năm 2019',
    after: 'năm 2020',
    class: 'plan-year',
    reason: classWords['plan-year'].why,
  }
}

/** A question about a task of an anniversary, answered or not. */
export function anniversaryQuestion(answer?: string): AccountedQuestion {
  return {
    id: 'ky-niem-hoang-van-thu',
    class: 'anniversary',
    path: ['schedule', 3, 'tasks', 1],
    place: { vi: 'Nhiệm vụ 19', en: 'Task 19' },
    line: 231,
    words: {
      vi: 'Kỷ niệm 111 năm không phải năm tròn; đề nghị bỏ (cùng 2 nhiệm vụ khác của dịp này).',
      en: '111 is no round number of years; it is proposed to drop it (with 2 more of its tasks).',
    },
    options: [
      {
        value: 'bỏ',
        words: {
          vi: 'bỏ nhiệm vụ này (cùng 2 nhiệm vụ khác của dịp này)',
          en: 'drop the task (with 2 more of its tasks)',
        },
        effect: { kind: 'drop', entries: [['schedule', 3, 'tasks', 1]] },
      },
      {
        value: 'giữ',
        words: { vi: 'giữ như đang ghi', en: 'keep it as it stands' },
        effect: { kind: 'keep' },
      },
    ],
    ...(answer !== undefined && { answer }),
  }
}

/** A legal basis that is no longer in force, with what may take its place. */
export const expiredBase: BaseState = {
  path: ['legalBases', 1],
  line: 41,
  name: 'Nghị định số 91/2017/NĐ-CP ngày 31/7/2017',
  state: 'expired',
  remark: { vi: 'Hết hiệu lực từ 01/01/2024.', en: 'Expired on 01/01/2024.' },
  suggestions: ['Nghị định số 98/2023/NĐ-CP ngày 31/12/2023', 'Nghị định số 152/2025/NĐ-CP ngày 14/6/2025'],
}

const baseInForce: BaseState = {
  path: ['legalBases', 0],
  line: 36,
  name: 'Luật Thi đua, khen thưởng ngày 15/6/2022',
  state: 'in-force',
  remark: { vi: 'Có hiệu lực từ 01/01/2024.', en: 'In force since 01/01/2024.' },
  suggestions: [],
}

/** An account with something of everything. */
export const fullAccount: Account = {
  ...emptyAccount,
  changes: [
    {
      path: ['year'],
      place: { vi: 'Năm của kế hoạch', en: 'Year of the plan' },
      line: 5,
      before: '2019',
      after: '2020',
      class: 'form',
      reason: { vi: 'năm của kế hoạch mới', en: 'the year of the new plan' },
    },
    {
      path: ['signature', 'name'],
      place: { vi: 'Chữ ký', en: 'Signature' },
      line: 310,
      before: 'Nguyễn Văn Thịnh',
      after: '',
      class: 'form',
      reason: classWords.form.why,
    },
    ...[1, 2, 3, 4, 5, 6, 7].map((task) => yearChange(task, 90 + task * 6)),
    yearChange(7, 132),
    ...[8, 9].map((task) => ({
      ...yearChange(task, 140 + task * 6),
      before: 'quý IV/2018',
      after: 'quý IV/2019',
      class: 'previous-year' as const,
      reason: classWords['previous-year'].why,
    })),
    {
      path: ['schedule', 3, 'tasks', 4],
      place: { vi: 'Nhiệm vụ 22', en: 'Task 22' },
      line: 260,
      before: 'Tổ chức Lễ kỷ niệm 110 năm ngày sinh đồng chí Hoàng Văn Thụ (04/11/1909 - 04/11/2019)',
      class: 'one-off',
      reason: classWords['one-off'].why,
    },
  ],
  questions: [
    anniversaryQuestion(),
    { ...anniversaryQuestion('giữ'), id: 'dai-hoi-thi-dua', path: ['schedule', 3, 'tasks', 2], line: 240 },
    {
      id: 'legalBases.3',
      class: 'annual-base',
      path: ['legalBases', 3],
      place: { vi: 'Căn cứ 4', en: 'Legal basis 4' },
      line: 53,
      words: {
        vi: 'Văn bản này ban hành từng năm: điền số, ngày của văn bản mới (bản trước: “04/KH-UBND”).',
        en: 'This paper is issued each year: fill in the number and day of the new one (last time “04/KH-UBND”).',
      },
      options: [],
    },
  ],
  bases: [
    baseInForce,
    expiredBase,
    {
      ...baseInForce,
      path: ['legalBases', 3],
      line: 53,
      name: 'Kế hoạch số …/KH-UBND',
      state: 'to-fill',
      remark: { vi: 'Ban hành từng năm.', en: 'Issued each year.' },
    },
  ],
}

/** An account in which a text stands wherever a plan or its file can say something. */
export function accountSaying(text: string): Account {
  const both = sameInBoth(text)
  const change: AccountedChange = {
    ...yearChange(1, 9),
    place: both,
    before: text,
    after: text,
    reason: both,
  }
  return {
    ...emptyAccount,
    from: text,
    to: text,
    changes: [change],
    questions: [
      {
        ...anniversaryQuestion(text),
        id: text,
        place: both,
        words: both,
        options: [{ value: text, words: both, effect: { kind: 'keep' } }],
      },
    ],
    bases: [{ ...expiredBase, name: text, remark: both, suggestions: [text] }],
  }
}

/** What is told of an account in one form. */
export function told(name: AccountReporterName, account: Account, look: Partial<Look> = {}): string {
  const usual: Look = {
    language: 'vi',
    version: '0.1.0',
    color: false,
    unicode: true,
    quiet: false,
    explanations: explanations(),
  }
  return accountReporters[name](account, { ...usual, ...look })
}
