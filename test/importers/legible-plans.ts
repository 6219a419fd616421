import type {
  BodyBlock,
  LegalBasis,
  ListItem,
  Plan,
  ScheduleColumn,
  ScheduleLayout,
  Section,
  Task,
  TaskGroup,
} from '../../src/plan/plan.ts'

const deeds =
  'Tổ chức|Hướng dẫn|Theo dõi|Đôn đốc|Kiểm tra|Tham mưu|Xây dựng|Tổng hợp|Thẩm định|Tuyên truyền|Rà soát|Phát động'
const matters =
  'phong trào thi đua yêu nước|hồ sơ đề nghị khen thưởng|điển hình tiên tiến|giao ước thi đua|công tác khen thưởng|sáng kiến của cán bộ|cụm thi đua|quy chế làm việc|danh hiệu thi đua|kết quả đã đạt được|việc chấm điểm'
const ways =
  'ở cơ sở|trong toàn ngành|đúng thời hạn|theo quy định|bảo đảm công khai|kịp thời|có chất lượng|ở các đơn vị trực thuộc|trên địa bàn|tại các xã biên giới|ngay từ đầu năm|cho người lao động|bằng việc làm cụ thể'
const bodies =
  'Sở Nội vụ|Sở Tài chính|Văn phòng Tỉnh ủy|Sở Y tế|Công an tỉnh|Báo Lạng Sơn|Sở Tư pháp|Sở Xây dựng|Bộ Chỉ huy Quân sự tỉnh|Thanh tra tỉnh'
const bases: readonly LegalBasis[] = [
  { kind: 'Luật', title: 'Thi đua, khen thưởng', date: '2022-06-15' },
  { kind: 'Nghị định', number: '152/2025/NĐ-CP', date: '2025-06-14', issuer: 'Chính phủ' },
  { kind: 'Chỉ thị', number: '34-CT/TW', date: '2014-04-07', issuer: 'Bộ Chính trị' },
  { kind: 'Kế hoạch', number: '04/KH-UBND', date: '2026-01-05', issuer: 'Ủy ban nhân dân tỉnh Lạng Sơn' },
]
const captions: Readonly<Record<ScheduleColumn, string>> = {
  number: 'TT',
  content: 'Nội dung',
  units: 'Đơn vị thực hiện',
  lead: 'Đơn vị chủ trì',
  support: 'Đơn vị phối hợp',
  due: 'Thời gian',
  place: 'Địa điểm',
  product: 'Sản phẩm',
  submitTo: 'Cấp trình',
  note: 'Ghi chú',
}

function nth(words: string, index: number): string {
  const all = words.split('|')
  return all[index % all.length] ?? ''
}

/**
 * A random plan with its shape, number of entries and days as they are, whose texts are what a clerk writes at such a
 * place. Its own texts are signs and words by chance, in which nobody can tell a title from a paragraph.
 */
export function legible(plan: Plan): Plan {
  let count = 0
  const words = () => {
    const at = count++
    return `${nth(deeds, at)} ${nth(matters, at)} ${nth(ways, at)}`
  }
  const sentence = () => `${words()}.`
  const some = (given: string | readonly string[]) =>
    typeof given === 'string' ? sentence() : given.map(() => sentence())
  const covered = plan.schoolYear
    ? `năm học ${plan.schoolYear}`
    : plan.period
      ? `giai đoạn ${plan.period.from} - ${plan.period.to}`
      : `năm ${plan.year}`
  const ids = Object.keys(plan.units ?? {})
  const hasTable = (plan.schedule ?? []).some(({ tasks }) => tasks.length > 0)

  const item = (given: ListItem): ListItem =>
    typeof given === 'string'
      ? sentence()
      : { text: sentence(), ...(given.body && { body: given.body.map(block) }) }
  function block(given: BodyBlock): BodyBlock {
    if (typeof given === 'string') return sentence()
    if ('numbered' in given) return { numbered: given.numbered.map(item) }
    if ('dashes' in given) return { dashes: given.dashes.map(item) }
    if ('targets' in given)
      return {
        targets: given.targets.map((_, at) => ({
          text: words(),
          comparator: '≥',
          value: `${60 + at}`,
          unit: '%',
        })),
      }
    if ('table' in given) {
      const columns = given.table.columns.map((_, at) => nth('Tên cụm thi đua|Trưởng cụm|Số đơn vị', at))
      return { table: { columns, rows: given.table.rows.map((row) => row.map(() => words())) } }
    }
    if ('duties' in given)
      return { duties: given.duties.map((duty) => ({ unit: duty.unit, content: some(duty.content) })) }
    return sentence()
  }
  const section = ({ title, body, sections }: Section): Section => ({
    ...(title !== undefined && { title: words() }),
    ...(body && { body: body.map(block) }),
    ...(sections && { sections: sections.map(section) }),
  })
  const task = ({ id: _, recurrence: __, number: ___, content, due, ...rest }: Task): Task => ({
    ...rest,
    content: some(content),
    ...(due !== undefined && { due: typeof due === 'string' && !/^\d{4}-/.test(due) ? 'Thường xuyên' : due }),
    ...(rest.product !== undefined && { product: 'Báo cáo' }),
    ...(rest.submitTo !== undefined && { submitTo: 'Chủ tịch Ủy ban nhân dân tỉnh' }),
    ...(rest.place !== undefined && { place: 'Trung tâm Hội nghị tỉnh' }),
    ...(rest.note !== undefined && { note: 'Theo hướng dẫn của Bộ Nội vụ' }),
  })
  const group = ({ label, topic, campaign, ...rest }: TaskGroup): TaskGroup => ({
    ...rest,
    ...(topic !== undefined && { topic: words() }),
    ...(campaign !== undefined && {
      campaign: { ...campaign, name: `Đợt thi đua ${count++}`, theme: words() },
    }),
    ...(label !== undefined && { label: `Nhiệm vụ: ${words()}` }),
    tasks: rest.tasks.map(task),
  })

  const annexes = plan.annexes?.map(({ body = [], ...annex }) => ({
    ...annex,
    title: words(),
    body: body.length > 0 ? body.map(block) : [sentence()],
  }))
  const layout: ScheduleLayout = { columns: captions }
  const { number, date, symbol } = plan.document
  const issuedWith = plan.issuedWith && {
    kind: 'Quyết định',
    number: '86/QĐ-UBND',
    date: '2026-01-15',
    issuer: 'Chủ tịch Ủy ban nhân dân tỉnh Lạng Sơn',
  }
  const signatures = [plan.signature ?? []].flat().length
  const signature = [
    { lines: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Nông Thị Bích Hằng' },
    { lines: ['CHỦ TỊCH CÔNG ĐOÀN'], name: 'Vi Thị Lan' },
  ].slice(0, signatures)
  const { style } = plan.opening ?? {}
  const opening = style !== undefined && {
    opening: {
      style,
      text: `Ủy ban nhân dân tỉnh Lạng Sơn ban hành Kế hoạch công tác thi đua, khen thưởng ${covered}, với nội dung như sau:`,
    },
  }

  return {
    tdkt: 1,
    ...(plan.year !== undefined && { year: plan.year }),
    ...(plan.schoolYear !== undefined && { schoolYear: plan.schoolYear }),
    ...(plan.period && { period: plan.period }),
    document: {
      kind: plan.document.kind === undefined ? 'Kế hoạch' : 'Chương trình',
      ...(number !== undefined && { number: number && '08' }),
      ...(symbol !== undefined && { symbol: symbol && 'KH-UBND' }),
      place: 'Lạng Sơn',
      ...(date !== undefined && { date }),
      title: Array.isArray(plan.document.title)
        ? ['Công tác thi đua, khen thưởng', covered]
        : `Công tác thi đua, khen thưởng ${covered}`,
    },
    issuer: {
      name: 'Ủy ban nhân dân tỉnh Lạng Sơn',
      ...(plan.issuer.parent && {
        name: 'Trường Trung học phổ thông Văn Quan',
        parent: 'Sở Giáo dục và Đào tạo',
      }),
    },
    units: Object.fromEntries(ids.map((id, at) => [id, nth(bodies, at)])),
    ...(plan.legalBases && { legalBases: bases.slice(0, plan.legalBases.length) }),
    ...opening,
    sections: [
      ...plan.sections.map(section),
      ...(hasTable ? [{ title: 'Tiến độ thực hiện', body: [{ schedule: layoutOf(layout, plan) }] }] : []),
    ],
    ...(plan.schedule && { schedule: plan.schedule.filter(({ tasks }) => tasks.length > 0).map(group) }),
    ...(plan.closing !== undefined && { closing: sentence() }),
    ...(issuedWith && { issuedWith }),
    ...(annexes && { annexes }),
    ...(plan.recipients && {
      recipients: plan.recipients.map((_, at) => nth('Thường trực Tỉnh ủy|Bộ Nội vụ|Các sở, ban, ngành', at)),
    }),
    ...(plan.archive !== undefined && { archive: plan.archive && 'VT, KGVX' }),
    ...(signatures > 0 && { signature }),
  }
}

/** A table with the columns that its tasks fill, under the captions that such columns have. */
function layoutOf({ columns = {} }: ScheduleLayout, { schedule = [] }: Plan): ScheduleLayout {
  const tasks = schedule.flatMap((group) => group.tasks)
  const used = Object.entries(columns).filter(
    ([name]) => name === 'number' || name === 'content' || tasks.some((task) => Reflect.has(task, name)),
  )
  return { columns: Object.fromEntries(used) }
}
