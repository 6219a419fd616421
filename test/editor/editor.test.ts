import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findings } from '../support/check.ts'
import { planWith } from '../support/smallest-plan.ts'
import { type Editor, type Mark, type Offer, type Place, startEditor } from './editor.ts'

let editor: Editor
beforeAll(async () => {
  editor = await startEditor('schemas/plan.schema.json')
})
afterAll(() => editor.close())

/** What is broken, the plan's part that is, the line that is marked, how what is said begins. */
const broken: readonly (readonly [what: string, part: string, line: string, says: string])[] = [
  ['another version', 'tdkt: 2', 'tdkt: 2', 'Phiên bản của tệp kế hoạch luôn ghi số 1.'],
  ['an unknown key', 'dues: 2026', 'dues: 2026', 'Tệp kế hoạch phải có “tdkt”'],
  ['a missing key', 'issuer: {}', 'issuer: {}', 'Cơ quan ban hành phải có “name”'],
  ['a key with nothing', 'issuer:', 'issuer:', 'Cơ quan ban hành phải có “name”'],
  ['two periods', 'year: 2026\nschoolYear: 2026-2027', 'schoolYear', 'Kế hoạch chỉ ghi một trong ba mục'],
  ['a long school year', 'schoolYear: 2026 - 2027', 'schoolYear', 'Năm học ghi năm đầu và năm cuối'],
  ['a year in words', 'year: hai sáu', 'year: hai sáu', 'Năm ghi bằng số, từ 1945 đến 2100'],
  ['a number with a zero', 'document:\n  number: 08', 'number: 08', 'Chỗ này ghi lời văn hoặc để trống;'],
  ['a day as people say it', 'document:\n  date: 15/01/2026', 'date: 15', 'Ngày ghi theo thứ tự năm, tháng,'],
  ['a long name of a format', 'document:\n  format: NĐ 30', 'format: NĐ', 'Thể thức ghi bằng tên gọi tắt'],
  ['a wrong choice', 'opening:\n  style: căn cứ', 'style: căn cứ', 'Cách nêu căn cứ phải là thuc-hien,'],
  ['a unit with capitals', 'units:\n  So-Noi-Vu: Sở', 'So-Noi-Vu', 'Tên gọi tắt chỉ dùng chữ thường'],
  [
    'a text that lost its quotes',
    'recipients:\n  - UBND: để báo cáo',
    '- UBND:',
    'Chỗ này ghi lời văn, không',
  ],
  ['sections without dashes', 'sections:\n  title: Một', 'title: Một', 'Nội dung kế hoạch là danh sách, mỗi'],
  ['a task with a stray key', task('dues: 2026-03'), 'dues:', 'Nhiệm vụ phải có “content”, có thể thêm'],
  ['a task often done', task('recurrence: often'), 'recurrence:', 'Sự lặp lại phải là yearly, once'],
  ['a fifth quarter', group('quarter: 5'), 'quarter: 5', 'Quý ghi bằng số, từ 1 đến 4.'],
  ['a group of two kinds', group('month: 2\n    quarter: 1'), 'month: 2', 'Mỗi nhóm chỉ chia theo một trong'],
]

test.concurrent.each(broken)('%s is marked at its line, in Vietnamese', async (_what, part, line, says) => {
  const text = planWith(part)
  const lines = text.split('\n')
  const { marks } = await editor.open(text)
  expect(marks.map(({ message, range }) => ({ message, line: lines[range.start.line] }))).toContainEqual({
    message: expect.stringContaining(says),
    line: expect.stringContaining(line),
  })
  expect(marksOfItsOwn(text, marks)).toEqual([])
})

test('a plan whose issuer stands in the config has no mark, and tdkt asks for the issuer where none does', async () => {
  const text = planWith('recipients: [UBND tỉnh]').replace(/^issuer:.*\n/m, '')
  expect((await editor.open(text)).marks).toEqual([])
  expect(findings(text).map(({ code, message }) => [code, message.vi])).toContainEqual([
    'schema/missing-key',
    'Thiếu mục “issuer”.',
  ])
})

test('under “rules” of a config every rule is offered by its name and what it asks for', async () => {
  const config = await startEditor('schemas/config.schema.json')
  try {
    const text = 'rules:\n  due-on-day-off: off\n  '
    const offers = await (await config.open(text)).offers(placeOf(text, text.length))
    const labels = offers.map(({ label }) => label)
    expect(labels).toEqual(expect.arrayContaining(['legal-basis-expired', 'silencing/unused']))
    expect(labels).not.toContain('due-on-day-off')
    expect(offers.filter(({ about }) => !isVietnamese(about))).toEqual([])
  } finally {
    await config.close()
  }
})

/** What the server says by itself, in English only; no text of a schema takes the place of these. */
const english: readonly (readonly [part: string, says: string])[] = [
  ["document:\n  title: ''", 'String is shorter than the minimum length of 1.'],
  ['sections: []', 'Array has too few items. Expected 1 or more.'],
  ['numbering: [I., 1., a), -]', 'Array has too many items. Expected 3 or fewer.'],
  [group('quarter: 5'), 'Value is above the maximum of 4.'],
  [
    'sections: [{ body: [{ dashes: [Một], numbered: [Hai] }] }]',
    'Object has more properties than limit of 1.',
  ],
  ['issuer: { name: Sở Nội vụ, name: Sở Y tế }', 'Map keys must be unique'],
]

test.concurrent.each(english)('of “%s” the server speaks English', async (part, says) => {
  const { marks } = await editor.open(planWith(part))
  expect(marks.filter(({ message }) => !isVietnamese(message)).map(({ message }) => message)).toContain(says)
})

test.concurrent.each(['2019', '2026', 'nam-hoc-2025-2026'])('the plan %s has no mark', async (name) => {
  const { marks } = await editor.open(readFileSync(`plans/${name}.yaml`, 'utf8'))
  expect(marks).toEqual([])
})

/** One is no text at all; of the other the server marks the end of the file, where the quote is missed. */
const unlike = ['utf-16', 'open-quote']
const cases = readdirSync('test/cases').filter((name) => !unlike.includes(name))
test('there are broken plans to look at', () => expect(cases.length).toBeGreaterThan(10))

test.concurrent.each(cases)('whatever is marked in the broken plan %s, tdkt finds too', async (name) => {
  const text = readFileSync(`test/cases/${name}/plan.yaml`, 'utf8')
  const { marks } = await editor.open(text)
  expect(marksOfItsOwn(text, marks)).toEqual([])
})

describe('what is offered', () => {
  test('outermost: the keys that are not there yet, each explained in Vietnamese', async () => {
    const offers = await offersAt('tdkt: 1\nyear: 2026\n|')
    expect(offers.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['document', 'units', 'schedule']),
    )
    expect(offers.map(({ label }) => label)).not.toContain('year')
    expect(offers.filter(({ about }) => !isVietnamese(about))).toEqual([])
  })

  test('inside the document: its keys', async () => {
    const offers = await offersAt('document:\n  number:\n  |')
    expect(offers.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['kind', 'format', 'symbol', 'place', 'date', 'title']),
    )
  })

  test('inside a task: its other keys', async () => {
    const offers = await offersAt(`${task('|')}`)
    expect(offers.map(({ label }) => label)).toEqual(expect.arrayContaining(['units', 'lead', 'due', 'note']))
    expect(offers.map(({ label }) => label)).not.toContain('content')
  })

  test.each([
    ['schedule:\n  - |', 'Nhóm nhiệm vụ theo quý', /^quarter: .*\n {2}tasks:\n {4}- content: /],
    ['schedule:\n  - |', 'Nhóm nhiệm vụ theo tháng', /^month: /],
    ['schedule:\n  - tasks:\n      - |', 'Nhiệm vụ có đơn vị thực hiện', /^content: .*\n {2}units:\n/],
    ['schedule:\n  - tasks:\n      - |', 'Nhiệm vụ có chủ trì, phối hợp', /\n {2}lead:\n.*\n {2}support:\n/],
    ['legalBases:\n  - |', 'Căn cứ: Luật', /^kind: Luật\n/],
    ['legalBases:\n  - |', 'Căn cứ: Nghị định', /^kind: Nghị định\n/],
    ['sections:\n  - |', 'Mục có bảng nhiệm vụ', /schedule: true$/],
    ['signature:\n  |', 'Khối ký thay mặt', /^lines:\n {2}- \$\{1:TM. ỦY BAN NHÂN DÂN\}\n/],
    ['units:\n  |', 'Đơn vị', /^\$\{1:ten-goi-tat\}: \$\{2:Tên đơn vị\}$/],
  ])('%s: %s, which is right as it stands', async (part, label, written) => {
    const text = planWith(part)
    const taken = (await offersAt(text)).find((offer) => offer.label === label)
    expect(taken?.about).toMatch(vietnamese)
    expect(taken?.text).toMatch(written)

    const [indent = ''] = /(?<=\n) *(?=[^\n]*\|)/.exec(text) ?? []
    const filled = (taken?.text ?? '')
      .replace(/\$\{\d[:|]([^,|}]*)[^}]*\}/g, '$1')
      .replaceAll('\n', `\n${indent}`)
    expect((await editor.open(text.replace('|', filled))).marks).toEqual([])
  })

  test('for a choice: each word with what it means', async () => {
    const offers = await offersAt('opening:\n  style: |')
    expect(offers.map(({ label, about }) => [label, about])).toContainEqual([
      'can-cu',
      'Mỗi căn cứ một dòng.',
    ])
  })
})

test.each([
  ['year: 2026', 'Năm của kế hoạch.'],
  ['signature:', 'Khối ký của kế hoạch'],
  ['content: Phát động', 'Nội dung nhiệm vụ.'],
  ['style: can-cu', 'Nêu các căn cứ trong một câu'],
])('pointing at “%s” explains it in Vietnamese', async (key, says) => {
  const text = planWith('opening:\n  style: can-cu\nsignature: { lines: [GIÁM ĐỐC], name: }')
  const file = await editor.open(text)
  expect(await file.hover(placeOf(text, text.indexOf(key) + 1))).toContain(says)
})

const vietnamese = /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệịọỏốồổỗộớờởỡợụủứừửữựđăơưáàâéèêíìóòôúùýỳ]/i

function isVietnamese(text: string): boolean {
  return vietnamese.test(text)
}

/** What is offered where a bar stands in the text. */
async function offersAt(text: string): Promise<readonly Offer[]> {
  const file = await editor.open(text.replace('|', ''))
  return file.offers(placeOf(text, text.indexOf('|')))
}

/** The marks on lines where tdkt has nothing to say; a key that is missing because another is misspelt is one fault to tdkt. */
function marksOfItsOwn(text: string, marks: readonly Mark[]): Mark[] {
  const found = findings(text).map(({ code, range }) => ({ code, ...placeOf(text, range.start) }))
  const strays = found.filter(({ code }) => code === 'schema/unknown-key').map(({ line }) => line)
  return marks.filter(({ range: { start, end } }) => {
    const isFound = found.some(({ line }) => start.line <= line && line <= end.line)
    return !isFound && !strays.some((line) => isBelow(text, start.line, line))
  })
}

/** Whether a line belongs to the part that the key of another line begins. */
function isBelow(text: string, key: number, line: number): boolean {
  const lines = text.split('\n')
  const indent = (at: number) => lines[at]?.search(/\S/) ?? 0
  return line > key && lines.slice(key + 1, line + 1).every((_, at) => indent(key + 1 + at) > indent(key))
}

function placeOf(text: string, offset: number): Place {
  const lines = text.slice(0, offset).split('\n')
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 }
}

function group(keys: string): string {
  return `schedule:\n  - tasks: [{ content: Sơ kết, units: [so-noi-vu] }]\n    ${keys}`
}

function task(key: string): string {
  return `schedule:\n  - tasks:\n      - content: Sơ kết\n        ${key}`
}
