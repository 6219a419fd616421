import type {
  BodyBlock,
  LegalBasis,
  ListItem,
  Plan,
  ScheduleColumn,
  ScheduleLayout,
  Section,
  Signature,
  Task,
  TaskGroup,
} from '../../src/plan/plan.ts'

const deeds =
  'Tổ chức|Hướng dẫn|Theo dõi|Đôn đốc|Kiểm tra|Tham mưu|Xây dựng|Tổng hợp|Thẩm định|Tuyên truyền|Rà soát|Phát động'
const matters =
  'phong trào thi đua yêu nước|hồ sơ đề nghị khen thưởng|điển hình tiên tiến|giao ước thi đua|công tác khen thưởng|sáng kiến của cán bộ|cụm thi đua|quy chế làm việc|danh hiệu thi đua|kết quả đã đạt được|việc chấm điểm'
const ways =
  'ở cơ sở|trong toàn ngành|đúng thời hạn|theo quy định|bảo đảm công khai|kịp thời|có chất lượng|ở các đơn vị trực thuộc|trên địa bàn|tại các xã biên giới|ngay từ đầu năm|cho người lao động|bằng việc làm cụ thể'
const remarks =
  'trong quý I năm 2026|đạt tỷ lệ từ 95% trở lên|theo Hướng dẫn số 05/HD-SNV|“Cả nước thi đua xây dựng nông thôn mới”|trước ngày 30/11/2026|(TĐKT)'
const bodies =
  'Sở Nội vụ|Ban TĐKT, Sở Nội vụ|Các sở, ban, ngành|Văn phòng Tỉnh ủy|UBND các huyện, thành phố|Công an tỉnh|Báo Lạng Sơn|Sở Tư pháp|Bộ Chỉ huy Quân sự tỉnh|Thanh tra tỉnh'
const numberings: readonly [readonly string[], ...(readonly string[])[]] = [
  ['1.', '1.1.', 'a)'],
  ['A.', 'I.', '1.'],
  ['I.', '1.', '1.1.'],
  ['I)', '1)', 'a)'],
]
const bases: readonly LegalBasis[] = [
  {
    kind: 'Luật',
    title: 'Thi đua, khen thưởng',
    date: '2022-06-15',
    cite: ['title', 'date'],
    tail: 'và các văn bản hướng dẫn thi hành',
  },
  { kind: 'Nghị định', number: '152/2025/NĐ-CP', date: '2025-06-14', issuer: 'Chính phủ' },
  {
    kind: 'Thông tư',
    number: '15/2025/TT-BNV',
    date: '2025-08-04',
    issuer: 'Bộ trưởng Bộ Nội vụ',
    title: 'quy định biện pháp thi hành Luật Thi đua, khen thưởng',
    join: 'và',
  },
  { kind: 'Chỉ thị', number: '34-CT/TW', date: '2014-04-07', issuer: 'Bộ Chính trị' },
  { kind: 'Kế hoạch', number: '04/KH-UBND', date: '2026-01-05', issuer: 'Ủy ban nhân dân tỉnh Lạng Sơn' },
]
const captions: Readonly<Record<ScheduleColumn, string>> = {
  number: 'STT',
  content: 'Nội dung công việc',
  units: 'Đơn vị thực hiện',
  lead: 'Cơ quan chủ trì',
  support: 'Cơ quan phối hợp',
  due: 'Thời gian hoàn thành',
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
 * A random plan with its shape, number of entries, days and blanks as they are, whose texts are what a clerk writes at
 * such a place: its own are signs and words by chance, in which nobody can tell a title from a paragraph. Besides:
 * - ids, recurrence, abbreviations, other names of units and the name of the format are left out, for they are not
 *   printed; so is what does not go with the rest: the one table of tasks stands where all its words are printed;
 * - numbers of levels, the words of a legal basis and those of a caption come from a list of such as papers have;
 * - a law is cited with its name, a group is named, a table has a caption, as in no paper they are not;
 * - what is counted right below the work of a unit belongs to it, so a section there has a title;
 * - a task brings its own number only where it is not the next one by itself;
 * - a plan whose sections print nothing gets a paragraph, for what ends with the opening is no plan of an office.
 */
export function legible(plan: Plan): Plan {
  let count = 0
  const pick = <T>(all: readonly [T, ...T[]]): T => all[count % all.length] ?? all[0]
  const words = () => {
    const at = count++
    const said = `${nth(deeds, at)} ${nth(matters, at)} ${nth(ways, at)}`
    return at % 5 === 3 ? `${said}, ${nth(remarks, at)}` : said
  }
  const sentence = () => `${words()}${pick(['.', '.', ';', '.', '', ':', '.'])}`
  const some = (given: string | readonly string[]) =>
    typeof given === 'string' ? sentence() : given.map(() => sentence())
  const covered = plan.schoolYear
    ? `năm học ${plan.schoolYear}`
    : plan.period
      ? `giai đoạn ${plan.period.from} - ${plan.period.to}`
      : `năm ${plan.year}`
  const ids = Object.keys(plan.units ?? {})
  const schedule = plan.schedule?.map((each) => group(each))
  const hasTable = (schedule ?? []).some(({ tasks }) => tasks.length > 0)
  const isBlank = !hasTable && !plan.sections.some(printsSomething)

  function item(given: ListItem): ListItem {
    return typeof given === 'string'
      ? sentence()
      : { text: sentence(), ...(given.body && { body: given.body.map(block) }) }
  }
  function block(given: BodyBlock): BodyBlock {
    if (typeof given === 'string') return sentence()
    if ('numbered' in given) return { numbered: given.numbered.map(item) }
    if ('dashes' in given) return { dashes: given.dashes.map(item) }
    if ('targets' in given)
      return {
        targets: given.targets.map(({ unit, comparator }, at) => ({
          text: words(),
          ...(comparator !== undefined && { comparator: pick(['≥', '≤', '>']) }),
          value: pick([`${60 + at}`, '1.500', '99,5']),
          ...(unit !== undefined && { unit: pick(['%', 'tập thể']) }),
        })),
      }
    if ('table' in given) {
      const columns = given.table.columns.map((_, at) => nth('Tên cụm thi đua|Trưởng cụm|Số đơn vị', at))
      return {
        table: {
          columns,
          rows: given.table.rows.map((row) => row.map((cell) => (cell === '' ? '' : words()))),
        },
      }
    }
    if ('duties' in given)
      return { duties: given.duties.map((duty) => ({ unit: duty.unit, content: some(duty.content) })) }
    return sentence()
  }
  function section({ title, body, sections }: Section, endsInDuty: boolean): Section {
    const last = body?.findLast(
      (each) => typeof each === 'object' && ('duties' in each || 'numbered' in each),
    )
    const isDuty =
      last === undefined ? endsInDuty && title === undefined : Object.hasOwn(Object(last), 'duties')
    return {
      ...((title !== undefined || endsInDuty) && { title: words() }),
      ...(body && { body: body.map(block) }),
      ...(sections && { sections: sections.map((each, at) => section(each, isDuty && at === 0)) }),
    }
  }
  function task({ id: _, recurrence: __, content, due, number, ...rest }: Task): Task {
    return {
      ...rest,
      ...(number !== undefined && { number: `${count + 1}b` }),
      content: some(content),
      ...(due !== undefined && {
        due:
          typeof due === 'string' && !/^\d{4}-/.test(due)
            ? pick(['Thường xuyên', 'Quý II', 'Trước 15/11'])
            : due,
      }),
      ...(rest.product !== undefined && { product: pick(['Báo cáo', 'Kế hoạch của UBND tỉnh']) }),
      ...(rest.submitTo !== undefined && { submitTo: 'Chủ tịch Ủy ban nhân dân tỉnh' }),
      ...(rest.place !== undefined && { place: 'Trung tâm Hội nghị tỉnh' }),
      ...(rest.note !== undefined && { note: 'Theo hướng dẫn của Bộ Nội vụ' }),
    }
  }
  function group({ label, topic, campaign, ...rest }: TaskGroup): TaskGroup {
    return {
      ...rest,
      ...(topic !== undefined && { topic: words() }),
      ...(campaign !== undefined && {
        campaign: {
          ...campaign,
          name: `Đợt thi đua ${count++}`,
          ...(campaign.theme !== undefined && { theme: words() }),
        },
      }),
      ...(label !== undefined && { label: pick([`Nhiệm vụ: ${words()}`, `${count}. ${words()}`]) }),
      tasks: rest.tasks.map(task),
    }
  }

  const annexes = plan.annexes?.map(({ body, ...annex }) => ({
    ...annex,
    title: words(),
    ...(body && { body: body.map(block) }),
  }))
  const { number, date, symbol, place } = plan.document
  const issuedWith = plan.issuedWith && {
    ...plan.issuedWith,
    kind: pick(['Quyết định', 'Công văn']),
    ...(plan.issuedWith.number !== undefined && { number: plan.issuedWith.number && '86/QĐ-UBND' }),
    ...(plan.issuedWith.issuer !== undefined && { issuer: 'Chủ tịch Ủy ban nhân dân tỉnh Lạng Sơn' }),
  }
  const names = ['Nông Thị Bích Hằng', 'Vi Thị Lan']
  const signature = [plan.signature ?? []].flat().map(({ name }: Signature, at) => ({
    lines:
      [['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], ['CHỦ TỊCH CÔNG ĐOÀN'], ['TM. HỘI ĐỒNG', 'CHỦ TỊCH']][at % 3] ?? [],
    ...(name !== undefined && { name: name && (names[at % 2] ?? '') }),
  }))
  const { style, dates, text, lead } = plan.opening ?? {}
  const opening = style !== undefined && {
    opening: {
      style,
      ...(dates && { dates }),
      ...(lead !== undefined && { lead: style === 'can-cu' ? 'Căn cứ vào' : 'Tiếp tục thực hiện' }),
      text: [
        `Ủy ban nhân dân tỉnh Lạng Sơn ban hành Kế hoạch công tác thi đua, khen thưởng ${covered}, với nội dung như sau:`,
        ...(Array.isArray(text) ? text.slice(1).map(() => sentence()) : []),
      ],
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
      ...(symbol !== undefined && { symbol: symbol && pick(['KH-UBND', '-KH/TU', 'KH-HĐTĐKT']) }),
      ...(place !== undefined && { place: place && 'Lạng Sơn' }),
      ...(date !== undefined && { date }),
      title: Array.isArray(plan.document.title)
        ? ['Công tác thi đua, khen thưởng', covered]
        : `Công tác thi đua, khen thưởng ${covered}`,
    },
    issuer: plan.issuer.parent
      ? { name: 'Trường Trung học phổ thông Văn Quan', parent: 'Sở Giáo dục và Đào tạo' }
      : { name: 'Ủy ban nhân dân tỉnh Lạng Sơn' },
    units: Object.fromEntries(ids.map((id, at) => [id, nth(bodies, at)])),
    ...(plan.legalBases && { legalBases: bases.slice(0, plan.legalBases.length) }),
    ...opening,
    ...(plan.numbering && { numbering: pick(numberings) }),
    sections: [
      ...(isBlank ? [{ body: [sentence()] }] : plan.sections.map((each) => section(each, false))),
      ...(hasTable ? [{ title: 'Tiến độ thực hiện', body: [{ schedule: layoutOf(plan, schedule) }] }] : []),
    ],
    ...(schedule && { schedule }),
    ...(plan.closing !== undefined && { closing: sentence() }),
    ...(issuedWith && { issuedWith }),
    ...(annexes && { annexes }),
    ...(plan.recipients && {
      recipients: plan.recipients.map((_, at) =>
        nth('Thường trực Tỉnh ủy|Sở Nội vụ (Ban TĐKT)|Các sở, ban, ngành|Như trên', at),
      ),
    }),
    ...(plan.archive !== undefined && { archive: plan.archive && 'VT, KGVX' }),
    ...(signature.length > 0 && { signature }),
  }
}

function printsSomething({ title, body = [], sections = [] }: Section): boolean {
  const isPrinted = (block: BodyBlock) =>
    typeof block === 'string' ||
    'table' in block ||
    'schedule' in block ||
    Object.values(block).flat().length > 0
  return title !== undefined || body.some(isPrinted) || sections.some(printsSomething)
}

/** The layout that a plan gives its table, with captions such as papers have for the columns that its tasks fill. */
function layoutOf({ sections }: Plan, groups: readonly TaskGroup[] = []): true | ScheduleLayout {
  const layouts = sections.flatMap(({ body = [] }) =>
    body.flatMap((block) => (typeof block === 'object' && 'schedule' in block ? [block.schedule] : [])),
  )
  const layout = layouts.find((each) => typeof each === 'object')
  if (typeof layout !== 'object') return true
  const tasks = groups.flatMap((group) => group.tasks)
  const own = Object.keys(layout.columns ?? {})
  const isUsed = (name: string) =>
    name === 'number' || name === 'content' || tasks.some((task) => Reflect.has(task, name))
  const first = Object.entries(captions).filter(([name]) => own.includes(name) && isUsed(name))
  const rest = Object.entries(captions).filter(([name]) => !own.includes(name) && isUsed(name))
  return {
    ...(layout.numbering && { numbering: layout.numbering }),
    ...(layout.columns && { columns: Object.fromEntries([...first, ...rest]) }),
  }
}
