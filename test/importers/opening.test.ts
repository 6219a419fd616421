import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Block, plainText } from '../../src/document/document.ts'
import { openingOf } from '../../src/importers/opening.ts'
import { printedLine } from '../../src/importers/printed-basis.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { singleSpaced } from '../../src/text.ts'
import { documentOf } from '../plan/printed-texts.ts'
import { patience, randomPlan, runs } from '../plan/random-plans.ts'

const read = (...texts: string[]) =>
  openingOf(texts.map((text, at) => ({ text, place: { kind: 'paragraph', number: at + 1 } })))

/** The paragraphs between title and first section of a plan with this opening, as the template prints them. */
function printed({ opening, legalBases }: ReturnType<typeof read>): string[] {
  const plan: Plan = {
    tdkt: 1,
    year: 2026,
    document: { title: 'Công tác thi đua' },
    issuer: { name: 'Sở Nội vụ' },
    legalBases,
    ...(opening && { opening }),
    sections: [{ title: 'Mục đích', body: ['Hết'] }],
  }
  const texts = documentOf(plan, 'nd30-2020').blocks.map((block) => wordsOf(block))
  const [from, to] = [texts.indexOf('Công tác thi đua'), texts.findIndex((text) => text.startsWith('I. '))]
  expect(from).toBeGreaterThan(0)
  expect(to).toBeGreaterThan(from)
  return texts.slice(from + 1, to).map(singleSpaced)
}

/** The words of an opening, and how many bases a plan gives it. */
function printedOf(plan: Plan): string[] {
  const { opening, legalBases = [] } = plan
  return printed({ ...(opening && { opening }), legalBases, questions: [], left: [] })
}

function wordsOf(block: Block): string {
  return 'content' in block ? plainText(block.content).trim() : ''
}

/** Words in their order; the signs at the ends of lines are the format's. */
const wordsIn = (lines: readonly string[]) =>
  lines
    .map((line) =>
      line
        .replace(/\n/g, ' ')
        .replace(/[;.,]\s*$/, '')
        .replace(/^- /, ''),
    )
    .join(' ')
    .split(/\s+/)

const law = 'Luật Thi đua, khen thưởng'
const amending = 'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng'
const end = 'Sở Nội vụ xây dựng Kế hoạch công tác thi đua, khen thưởng năm 2026, với nội dung như sau:'
const decree = 'Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ'
const detail = 'quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng'

/** What bases look like in papers, each with the number of those of which the parts are known. */
const bases: readonly (readonly [string, number])[] = [
  [`${law} ngày 26/11/2003`, 1],
  [
    `${law} ngày 26/11/2003; ${amending} ngày 14/6/2005; ${amending} ngày 16/11/2013 và các văn bản hướng dẫn thi hành`,
    3,
  ],
  [`${law} ngày 26/11/2003 và ${amending} ngày 16/11/2013`, 2],
  [`${law} ngày 26/11/2003; ${amending} ngày 14/6/2005 và ngày 16/11/2013`, 2],
  [`${law} ngày 26 tháng 11 năm 2003`, 1],
  [`${law} năm 2022`, 0],
  [`${law} số 06/2022/QH15`, 1],
  [`${law} số 06/2022/QH15 ngày 15/6/2022`, 1],
  ['Luật Tổ chức chính quyền địa phương số 72/2025/QH15', 1],
  [`${law} ngày 15/6/2022 của Quốc hội`, 1],
  [decree, 1],
  [`${decree} ${detail}`, 1],
  [
    `Nghị định số 42/2010/NĐ-CP ngày 15/4/2010; Nghị định số 39/2012/NĐ-CP ngày 27/4/2012; Nghị định số 65/2014/NĐ-CP ngày 01/7/2014 của Chính phủ ${detail}`,
    3,
  ],
  ['các Nghị định của Chính phủ: số 63/2010/NĐ-CP ngày 08/6/2010; số 92/2017/NĐ-CP ngày 07/8/2017', 0],
  [
    'Chỉ thị số 34-CT/TW, ngày 07/4/2014 của Bộ Chính trị về tiếp tục đổi mới công tác thi đua, khen thưởng',
    0,
  ],
  [
    'Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị về tiếp tục đổi mới công tác thi đua, khen thưởng',
    1,
  ],
  ['Luật Thi đua, Khen thưởng hợp nhất tại văn bản số 16/VBHN-VPQH ngày 13/12/2013', 0],
  [
    'Chỉ thị số 19/CT-TTg ngày 16/7/2021 của Thủ tướng Chính phủ và Kế hoạch số 16/KH-HĐTĐKT ngày 31/8/2021 của Hội đồng Thi đua - Khen thưởng tỉnh',
    2,
  ],
  ['Nghị quyết số 52/NQ-HĐND ngày 09/12/2022 của Hội đồng nhân dân tỉnh', 1],
  [
    'Quyết định số 11/2019/QĐ-UBND ngày 18/7/2019 của UBND tỉnh; Quyết định số 06/2020/QĐ-UBND ngày 24/02/2020 của UBND tỉnh',
    2,
  ],
  ['Quyết định số 1211 ngày 24/11/2021 của UBND tỉnh', 0],
  ['Nghị định số 91/NĐ-CP ngày 31/7/2017 của Chính phủ', 1],
  [
    'Kế hoạch số 04/KH-UBND ngày 10/01/2017 của Chủ tịch Ủy ban nhân dân tỉnh Lạng Sơn về công tác thi đua, khen thưởng giai đoạn 2016 - 2020',
    1,
  ],
  ['Kế hoạch số 22a/2021/KH-TĐKT ngày 5/03/2021 của Sở Nội vụ', 0],
  ['chức năng, nhiệm vụ được giao', 0],
  ['Chương trình công tác năm 2026 của Sở', 0],
  [`${decree}, ${law} ngày 15/6/2022`, 0],
  [
    'Thông tư số 15/2025/TT-BNV ngày 04/8/2025 của Bộ trưởng Bộ Nội vụ (sau đây gọi tắt là Thông tư 15); các văn bản khác',
    1,
  ],
]

describe('an opening of one sentence', () => {
  const cases = bases.flatMap(([said, count]) => [
    { text: `Thực hiện ${said}, ${end}`, count },
    { text: `Căn cứ ${said}. ${end}`, count },
  ])

  test('there are enough of them', () => expect(cases.length).toBeGreaterThan(50))

  test.each(cases)('prints as it stood: $text', ({ text, count }) => {
    const found = read(text)
    expect(found.opening?.style).toBe('thuc-hien')
    expect(printed(found)).toEqual([text])
    expect(found.opening?.text).toBe(end)
    expect(found.legalBases.filter((basis) => basis.text === undefined)).toHaveLength(count)
  })

  test.each([
    `Tiếp tục triển khai thực hiện ${decree}, nhằm đẩy mạnh phong trào thi đua, ${end}`,
    `Để thực hiện ${decree}; ${law} ngày 15/6/2022: ${end}`,
    `Theo ${decree} về việc xây dựng phong trào; các xã, phường, để kịp thời khen thưởng, ${end}`,
    `Thực hiện ${decree}. Trường THPT Nguyễn Du đề ra kế hoạch năm học như sau:`,
    `Thực hiện ${law} ngày 26/11/2003. Ban Chấp hành nhận thấy cần làm tốt hơn.`,
    'Thực hiện Kế hoạch số 12/KH-SNV ngày 10/01/2026 của Sở Nội vụ; Công văn số 4912/UBND-NC ngày 12/01/2026, nay Phòng Tổ chức xây dựng Kế hoạch như sau:',
    'Thực hiện sự chỉ đạo của cấp trên.',
    'Năm 2026 là năm đầu thực hiện Nghị quyết; Sở Nội vụ xây dựng Kế hoạch.',
    `${decree} có hiệu lực từ năm 2024.`,
    'Thực hiện',
    'Căn cứ {{x}} ::: **đậm** | <b> số 12/KH-SNV ngày 10/01/2026, UBND xã ban hành Kế hoạch.',
  ])('keeps its words: %s', (text) => expect(printed(read(text))).toEqual([text]))

  test('a sentence that ends with its bases goes on with the next paragraph, which is asked', () => {
    const found = read(`Thực hiện ${decree}.`, end, 'Thêm một đoạn.')
    expect(wordsIn(printed(found))).toEqual(
      wordsIn([`Thực hiện ${decree}`, end, 'Thêm một đoạn.']).map((word) => (word === 'phủ' ? 'phủ.' : word)),
    )
    expect(found.opening).toMatchObject({ style: 'thuc-hien', mark: '.', text: [end, 'Thêm một đoạn.'] })
    expect(found.questions).toMatchObject([{ path: ['opening', 'text'] }])
  })

  test('of the plan of 2019 is read as a clerk copied it', () => {
    const paper = readFileSync('test/reference/ke-hoach-2019.txt', 'utf8')
    const text = paper.split('\n').find((line) => line.startsWith('Thực hiện Luật')) ?? ''
    const { opening, legalBases, questions } = read(text)
    expect(opening).toMatchObject({ style: 'thuc-hien', mark: '.' })
    expect(opening).not.toHaveProperty('lead')
    expect(legalBases).toEqual([
      { kind: 'Luật', title: 'Thi đua, khen thưởng', date: '2003-11-26' },
      {
        kind: 'Luật',
        title: 'Sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng',
        date: '2005-06-14',
      },
      {
        kind: 'Luật',
        title: 'Sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng',
        date: '2013-11-16',
        tail: 'và các văn bản hướng dẫn thi hành',
      },
      {
        kind: 'Kế hoạch',
        number: '04/KH-UBND',
        date: '2017-01-10',
        issuer: 'Chủ tịch Ủy ban nhân dân tỉnh Lạng Sơn',
        title: 'về công tác thi đua, khen thưởng giai đoạn 2016 - 2020',
      },
    ])
    expect(questions).toEqual([])
    expect(printed(read(text))).toEqual([text])
  })
})

describe('an opening of căn cứ lines', () => {
  test.each(bases)('prints each line: %s', (said) => {
    const lines = [
      `Căn cứ ${said};`,
      'Xét đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 404/TTr-SNV ngày 07/02/2023,',
      end,
    ]
    const found = read(...lines)
    expect(found.opening).toMatchObject({ style: 'can-cu', text: end })
    expect(wordsIn(printed(found))).toEqual(wordsIn(lines))
    expect(printed(found)).toHaveLength(3)
  })

  test('may have long days, short days, dashes, soft breaks and other first words', () => {
    const long = read('Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;', end)
    expect(long).toMatchObject({
      opening: { style: 'can-cu', text: end },
      legalBases: [{ date: '2022-06-15' }],
    })
    expect(long.opening).not.toHaveProperty('dates')
    expect(read(`Căn cứ ${decree};`, end).opening).toMatchObject({ dates: 'short' })

    const lines = [
      '- Căn cứ vào Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;',
      '- Theo đề nghị của Trưởng phòng Tổ chức;',
      `- Thực hiện ${decree},`,
    ]
    const mixed = read(lines.join('\n'), 'Một.', 'Hai.')
    expect(mixed.legalBases.map(({ lead }) => lead)).toEqual(['Căn cứ vào', 'Theo đề nghị của', 'Thực hiện'])
    expect(mixed.opening?.text).toEqual(['Một.', 'Hai.'])
    expect(wordsIn(printed(mixed))).toEqual(wordsIn([...lines, 'Một.', 'Hai.']))
  })

  test('that all begin with another word say it once', () => {
    const lines = [
      `Thực hiện ${decree};`,
      'Thực hiện Quyết định số 12/QĐ-UBND ngày 01/02/2026 của UBND tỉnh.',
      end,
    ]
    const found = read(...lines)
    expect(found.opening).toMatchObject({ style: 'can-cu', lead: 'Thực hiện', dates: 'short' })
    expect(found.legalBases.map((basis) => 'lead' in basis)).toEqual([false, false])
    expect(wordsIn(printed(found))).toEqual(wordsIn(lines))
  })

  test('may end without a mark', () => {
    const lines = [
      `Căn cứ ${decree}`,
      'Căn cứ Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVIII, nhiệm kỳ 2025 - 2030',
      end,
    ]
    const found = read(...lines)
    expect(found).toMatchObject({ opening: { style: 'can-cu', text: end }, questions: [] })
    expect(found.legalBases).toHaveLength(2)
    expect(wordsIn(printed(found))).toEqual(wordsIn(lines))
  })

  test('a text base keeps what is known of its document for the checks', () => {
    const { legalBases } = read(
      'Căn cứ Luật Thi đua, khen thưởng năm 2022;',
      'Xét Tờ trình số 404/TTr-SNV ngày 7/2/2023,',
      end,
    )
    expect(legalBases).toEqual([
      { kind: 'Luật', title: 'Thi đua, khen thưởng', text: 'Luật Thi đua, khen thưởng năm 2022' },
      {
        lead: 'Xét',
        kind: 'Tờ trình',
        number: '404/TTr-SNV',
        date: '2023-02-07',
        text: 'Tờ trình số 404/TTr-SNV ngày 7/2/2023',
      },
    ])
  })

  test('a base with a number that nobody can read is asked about, at its place', () => {
    const { questions, legalBases } = read(
      'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;',
      'Căn cứ Công văn 17 hôm qua;',
      end,
    )
    expect(legalBases[1]).toEqual({ text: 'Công văn 17 hôm qua' })
    expect(questions).toMatchObject([{ path: ['legalBases', 1], place: { number: 2 } }])
  })
})

describe('any other opening', () => {
  test.each([
    [[]],
    [['', ' ']],
    [['Phong trào thi đua năm 2026 có nhiều thuận lợi.', 'Sở Nội vụ xây dựng Kế hoạch như sau:']],
    [['Kính gửi các đơn vị,', `Căn cứ ${decree};`]],
  ])('is its paragraphs: %j', (texts) => {
    const found = read(...texts)
    expect(printed(found)).toEqual(texts.filter((text) => text.trim() !== ''))
    expect(found.opening?.style).toBe(printed(found).length > 0 ? 'none' : undefined)
  })
})

test(
  'what is printed of any plan is read and printed again in the same words',
  () => {
    const plans = fc
      .sample(randomPlan, runs({ short: 60, long: 2000 }))
      .filter(({ opening }) => opening !== undefined)
    expect(plans.length).toBeGreaterThan(15)
    for (const plan of plans) {
      const lines = printedOf(plan)
      const found = read(...lines)
      expect(found.left).toEqual([])
      expect(wordsIn(printed(found)), JSON.stringify(lines)).toEqual(wordsIn(lines))
    }
  },
  patience,
)

test('bases are composed here as the template composes them', () => {
  const { legalBases } = read(
    `Căn cứ ${law} số 06/2022/QH15 ngày 15/6/2022 của Quốc hội và ${decree} ${detail};`,
  )
  expect(legalBases).toHaveLength(2)
  expect(
    printed({ opening: { style: 'can-cu', dates: 'short' }, legalBases, questions: [], left: [] }),
  ).toEqual([`Căn cứ ${printedLine(legalBases, 'short')}.`])
})

test.each([
  '\n',
  'Luật Thi đua ngày 01/01/2003; ',
  'Căn cứ số 12/KH-SNV ngày 01/01/2003, ',
  '(',
  'a, ',
  'và ',
  'Để ',
])('a very long paragraph of %j is read in no time', (piece) => {
  const text = piece.repeat(Math.ceil(20_000 / piece.length))
  const start = performance.now()
  const { opening } = read(`Thực hiện ${text}`, `Căn cứ ${text};`)
  expect(opening).toBeDefined()
  expect(performance.now() - start).toBeLessThan(5000)
})

test.each([
  ['Thực hiện Nghị quyết của Đảng ủy phường và ý kiến của cử tri, UBND phường dự kiến các nội dung:', 2],
  ['Thực hiện sự chỉ đạo của UBND tỉnh và nghị quyết Hội nghị năm 2015, Công ty đề ra Chương trình:', 2],
  ['Thực hiện Kế hoạch về giữ gìn truyền thống và ý kiến Nhân dân, UBND phường dự kiến:', 1],
  ['Thực hiện các sở và ban, UBND phường dự kiến:', 1],
])('“và” ties a second source, and not words of a subject: %s', (text, count) => {
  const made = read(text)
  expect(made.legalBases).toHaveLength(count)
  expect(printed(made)).toEqual([text])
})

test('bases that only semicolons part on one line are each one, and print as they stood', () => {
  const line =
    'Căn cứ Nghị định số 42/2010/NĐ-CP ngày 15/4/2010 của Chính phủ; Nghị định số 39/2012/NĐ-CP ngày 27/4/2012 của Chính phủ;'
  const made = read(line, 'Căn cứ tình hình thực tế.', 'UBND huyện xây dựng Kế hoạch như sau:')
  expect(made.legalBases.map(({ join }) => join)).toEqual([undefined, ';', undefined])
  expect(printed(made)).toEqual([line, 'Căn cứ tình hình thực tế.', 'UBND huyện xây dựng Kế hoạch như sau:'])
})

test('căn cứ that one line holds with the text after them are lines of their own', () => {
  const made = read('Căn cứ Quy chế; Căn cứ ý kiến của các thành viên; Hội đồng đặt kế hoạch như sau:')
  expect(made.opening).toMatchObject({ style: 'can-cu', text: 'Hội đồng đặt kế hoạch như sau:' })
  expect(made.legalBases).toHaveLength(2)
})
