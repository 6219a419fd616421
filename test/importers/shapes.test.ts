import { describe, expect, test } from 'vitest'
import type { ImportedPlan } from '../../src/import-plan.ts'
import type { PaperBlock } from '../../src/importers/paper.ts'
import { readSource } from '../../src/source/read-source.ts'
import { importedPlan } from '../support/imported-plan.ts'
import { columns, paperOf, paragraph, table, titleLine } from '../support/paper.ts'

const letterhead = columns(
  'UBND TỈNH LẠNG SƠN\nSỞ NỘI VỤ\n-------\nSố:      /KH-SNV',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\nLạng Sơn, ngày    tháng 01 năm 2026',
)
const title = [titleLine('KẾ HOẠCH'), titleLine('Công tác thi đua, khen thưởng năm 2026')]
const bases = [
  paragraph('Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;', { isItalic: true }),
  paragraph('Căn cứ tình hình thực tế của đơn vị.', { isItalic: true }),
]
const opening = paragraph('Sở Nội vụ ban hành Kế hoạch công tác thi đua, khen thưởng năm 2026 như sau:')
const section = (text: string) => paragraph(text, { isBold: true })
const aim = [section('I. MỤC ĐÍCH, YÊU CẦU'), paragraph('Nâng cao chất lượng phong trào thi đua.')]
const ending = columns(
  'Nơi nhận:\n- UBND tỉnh (để báo cáo);\n- Các phòng chuyên môn;\n- Lưu: VT, TĐKT.',
  'GIÁM ĐỐC\n\n\nNông Thị Hòa',
)
const paperWith = (...body: readonly PaperBlock[]) =>
  importedPlan(paperOf(letterhead, ...title, ...bases, opening, ...aim, ...body, ending))

interface Read {
  readonly [key: string]: unknown
}
const planOf = ({ text }: ImportedPlan): Read => {
  const { data, diagnostics } = readSource('ke-hoach.yaml', new TextEncoder().encode(text))
  expect(diagnostics).toEqual([])
  return data as Read
}
const isWhole = ({ account }: ImportedPlan) => {
  expect(account.left).toEqual([])
  expect(account.errors).toBe(0)
}

describe('the head of a paper', () => {
  test('gives the issuer with the body above it, the symbol, the place and what is known of the day', () => {
    const made = paperWith()
    expect(planOf(made)).toMatchObject({
      year: 2026,
      document: {
        kind: 'Kế hoạch',
        number: null,
        symbol: 'KH-SNV',
        place: 'Lạng Sơn',
        date: '2026-01',
        title: 'Công tác thi đua, khen thưởng năm 2026',
      },
      issuer: { name: 'Sở Nội vụ', parent: 'UBND tỉnh Lạng Sơn' },
      opening: { style: 'can-cu' },
      recipients: ['UBND tỉnh (để báo cáo)', 'Các phòng chuyên môn'],
      archive: 'VT, TĐKT',
      signature: { lines: ['GIÁM ĐỐC'], name: 'Nông Thị Hòa' },
    })
    isWhole(made)
  })

  test('is read from plain lines as well', () => {
    const made = importedPlan(
      paperOf(
        paragraph('ỦY BAN NHÂN DÂN'),
        paragraph('TỈNH LẠNG SƠN'),
        paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
        paragraph('Độc lập - Tự do - Hạnh phúc'),
        paragraph('Số: 12/KH-UBND\tLạng Sơn, ngày 05 tháng 01 năm 2026'),
        ...title,
        opening,
        ...aim,
      ),
    )
    expect(planOf(made)).toMatchObject({
      document: { number: '12', symbol: 'KH-UBND', place: 'Lạng Sơn', date: '2026-01-05' },
      issuer: { name: 'Ủy ban nhân dân tỉnh Lạng Sơn' },
    })
    isWhole(made)
  })

  test('of a Party paper keeps the sign that joins number and symbol', () => {
    const head = columns('HỘI NÔNG DÂN TỈNH\nSố: 149-KH/HNDT', 'Lạng Sơn, ngày 10 tháng 02 năm 2026')
    const made = importedPlan(paperOf(head, ...title, opening, ...aim))
    expect(planOf(made)).toMatchObject({ document: { number: '149', symbol: '-KH/HNDT' } })
  })

  test('of a decision before the plan tells every word of the decision as left out', () => {
    const made = importedPlan(
      paperOf(
        letterhead,
        titleLine('QUYẾT ĐỊNH'),
        titleLine('Về việc ban hành Kế hoạch công tác thi đua'),
        paragraph('Điều 1. Ban hành kèm theo Quyết định này Kế hoạch.'),
        ...title,
        paragraph('(Kèm theo Quyết định số 15/QĐ-SNV ngày 20 tháng 01 năm 2026 của Giám đốc Sở Nội vụ)', {
          isCentered: true,
          isItalic: true,
        }),
        opening,
        ...aim,
      ),
    )
    expect(planOf(made)).toMatchObject({
      issuedWith: {
        kind: 'Quyết định',
        number: '15/QĐ-SNV',
        date: '2026-01-20',
        issuer: 'Giám đốc Sở Nội vụ',
      },
    })
    const left = made.account.left.map(({ words }) => words).join(' ')
    expect(left).toContain('QUYẾT ĐỊNH')
    expect(left).toContain('Điều 1. Ban hành kèm theo Quyết định này Kế hoạch')
  })

  test('says which school year or period the plan is for', () => {
    const of = (line: string) =>
      planOf(importedPlan(paperOf(titleLine('KẾ HOẠCH'), titleLine(line), opening, ...aim)))
    expect(of('Công tác thi đua, khen thưởng năm học 2025 - 2026')).toMatchObject({ schoolYear: '2025-2026' })
    expect(of('Phong trào thi đua giai đoạn 2021-2025')).toMatchObject({ period: { from: 2021, to: 2025 } })
  })
})

describe('the sections of a paper', () => {
  test('are found by their numbers at every level, typed or automatic', () => {
    const made = paperWith(
      section('II. NHIỆM VỤ'),
      section('1. Công tác thi đua'),
      paragraph('a) Phát động phong trào thi đua;'),
      paragraph('b) Ký giao ước thi đua.'),
      paragraph('Khối thi đua', { marker: '-' }),
      paragraph('Cụm thi đua', { marker: '+' }),
      paragraph('Công tác khen thưởng', { marker: '2.', isBold: true }),
      paragraph('Khen thưởng kịp thời.'),
    )
    expect(planOf(made)).toMatchObject({
      sections: [
        { title: 'Mục đích, yêu cầu' },
        {
          title: 'Nhiệm vụ',
          sections: [
            {
              title: 'Công tác thi đua',
              body: [
                {
                  numbered: [
                    'Phát động phong trào thi đua;',
                    {
                      text: 'Ký giao ước thi đua.',
                      body: [{ dashes: [{ text: 'Khối thi đua', body: [{ dashes: ['Cụm thi đua'] }] }] }],
                    },
                  ],
                },
              ],
            },
            { title: 'Công tác khen thưởng', body: ['Khen thưởng kịp thời.'] },
          ],
        },
      ],
    })
    isWhole(made)
  })

  test('numbered in another way than the format has it bring samples of their numbers', () => {
    const made = importedPlan(
      paperOf(
        ...title,
        opening,
        section('1. MỤC ĐÍCH'),
        section('1.1. Mục đích chung'),
        paragraph('Nâng cao chất lượng.'),
        section('1.2. Mục đích riêng'),
        paragraph('Khen đúng người, đúng việc.'),
        section('2. NHIỆM VỤ'),
        section('2.1. Thi đua'),
        paragraph('Phát động thi đua.'),
      ),
    )
    const plan = planOf(made)
    expect(plan).toMatchObject({ numbering: ['1.', '1.1.'] })
    expect(plan.sections).toHaveLength(2)
    isWhole(made)
  })

  test('under “Phần thứ nhất” keep their numbers, which begin again', () => {
    const made = importedPlan(
      paperOf(
        ...title,
        opening,
        titleLine('Phần thứ nhất'),
        titleLine('MỤC ĐÍCH, YÊU CẦU'),
        section('I. MỤC ĐÍCH'),
        paragraph('Nâng cao chất lượng.'),
        section('II. YÊU CẦU'),
        paragraph('Thiết thực.'),
        titleLine('Phần thứ hai'),
        titleLine('NHIỆM VỤ'),
        section('I. THI ĐUA'),
        paragraph('1. Phát động thi đua.'),
        paragraph('2. Sơ kết, tổng kết.'),
      ),
    )
    isWhole(made)
    expect(made.account.sections).toBe(3)
  })

  test('without numbers are titles alone', () => {
    const made = importedPlan(
      paperOf(
        ...title,
        opening,
        section('Mục đích'),
        paragraph('Nâng cao chất lượng.'),
        section('Nhiệm vụ'),
        paragraph('- Phát động thi đua.'),
      ),
    )
    isWhole(made)
    expect(planOf(made).sections).toHaveLength(2)
  })

  test('keep a number in the text that does not go on from the one before, and ask', () => {
    const made = paperWith(section('III. NHIỆM VỤ'), paragraph('Phát động thi đua.'))
    isWhole(made)
    expect(made.account.questions.map(({ words }) => words.vi).join(' ')).toContain('“III.” không nối tiếp')
  })

  test('with “I1.” for “II.” are repaired, and that is told', () => {
    const made = paperWith(section('I1. NHIỆM VỤ'), paragraph('Phát động thi đua.'))
    expect(planOf(made)).toMatchObject({ sections: [{}, { title: 'Nhiệm vụ' }] })
    expect(made.text).toContain('“I1.”; đã đọc là “II.”')
    isWhole(made)
  })

  test('whose every number is read by a machine are found all the same', () => {
    const made = importedPlan(
      paperOf(
        ...title,
        opening,
        section('l. MỤC ĐÍCH'),
        paragraph('Nâng cao chất lượng.'),
        section('Il. NỘI DUNG'),
        paragraph('Phát động thi đua.'),
      ),
    )
    expect(planOf(made)).toMatchObject({ sections: [{ title: 'Mục đích' }, { title: 'Nội dung' }] })
    isWhole(made)
  })

  test('end without the mark that the template prints', () => {
    const made = paperWith(section('II. THỰC HIỆN'), paragraph('Các phòng tổ chức thực hiện Kế hoạch này./.'))
    expect(planOf(made)).toMatchObject({
      sections: [{}, { body: ['Các phòng tổ chức thực hiện Kế hoạch này.'] }],
    })
    isWhole(made)
  })

  test('may end in a closing paragraph', () => {
    const made = paperWith(
      section('II. THỰC HIỆN'),
      paragraph('1. Các phòng thực hiện.'),
      paragraph('2. Văn phòng theo dõi.'),
      paragraph('Trên đây là Kế hoạch công tác thi đua của Sở Nội vụ./.'),
    )
    expect(planOf(made)).toMatchObject({ closing: 'Trên đây là Kế hoạch công tác thi đua của Sở Nội vụ.' })
    isWhole(made)
  })
})

describe('the task table', () => {
  const head = [
    'STT',
    'Nội dung công việc',
    'Cơ quan chủ trì',
    'Cơ quan phối hợp',
    'Thời gian hoàn thành',
    'Sản phẩm',
    'Ghi chú',
  ]

  test('of seven columns, its numbers beginning again in each month, keeps captions and groups', () => {
    const made = paperWith(
      section('II. NHIỆM VỤ'),
      table([
        head,
        [{ text: 'THÁNG 01', across: 7 }],
        ['1', 'Phát động thi đua', 'Sở Nội vụ', 'Các đơn vị', '15/01/2026', 'Văn bản phát động', ''],
        ['2', 'Ký giao ước thi đua', 'Văn phòng Sở', 'Các phòng', 'Tháng 01', '', 'Theo khối'],
        [{ text: 'THÁNG 02', across: 7 }],
        ['1', 'Hướng dẫn khen thưởng', 'Sở Nội vụ', '', 'Trong tháng', 'Hướng dẫn', ''],
      ]),
    )
    isWhole(made)
    expect(planOf(made)).toMatchObject({
      sections: [
        {},
        {
          body: [
            {
              schedule: {
                numbering: 'per-group',
                columns: {
                  number: 'STT',
                  content: 'Nội dung công việc',
                  lead: 'Cơ quan chủ trì',
                  support: 'Cơ quan phối hợp',
                  due: 'Thời gian hoàn thành',
                  product: null,
                  note: null,
                },
              },
            },
          ],
        },
      ],
      schedule: [
        {
          month: 1,
          tasks: [
            { content: 'Phát động thi đua', due: '2026-01-15', product: 'Văn bản phát động' },
            { note: 'Theo khối' },
          ],
        },
        { month: 2, tasks: [{ content: 'Hướng dẫn khen thưởng' }] },
      ],
    })
  })

  test('with two rows of captions has the words of both', () => {
    const made = paperWith(
      section('II. NHIỆM VỤ'),
      table([
        [
          { text: 'TT', down: 2 },
          { text: 'Nội dung', down: 2 },
          { text: 'Đơn vị thực hiện', across: 2 },
          undefined,
        ],
        [undefined, undefined, 'Chủ trì', 'Phối hợp'],
        ['1', 'Phát động thi đua', 'Sở Nội vụ', 'Các đơn vị'],
      ]),
    )
    isWhole(made)
    expect(planOf(made)).toMatchObject({
      schedule: [{ tasks: [{ lead: ['so-noi-vu'], support: ['cac-don-vi'] }] }],
    })
  })

  test('with groups in a merged column has them as groups', () => {
    const made = paperWith(
      section('II. NHIỆM VỤ'),
      table([
        ['Quý', 'Nội dung', 'Đơn vị thực hiện'],
        [{ text: 'Quý I', down: 2 }, 'Phát động thi đua', 'Sở Nội vụ'],
        [undefined, 'Ký giao ước', 'Các đơn vị'],
        [{ text: 'Quý II', down: 1 }, 'Sơ kết 6 tháng', 'Sở Nội vụ'],
      ]),
    )
    expect(planOf(made)).toMatchObject({
      schedule: [
        { quarter: 1, tasks: [{}, {}] },
        { quarter: 2, tasks: [{}] },
      ],
    })
    expect(made.account.left).toEqual([])
    expect(made.account.replaced.map(({ words }) => words)).toEqual(['Quý'])
  })

  test('with headings between its parts has them as groups', () => {
    const own = (text: string) =>
      table([
        ['TT', 'Nội dung', 'Đơn vị thực hiện'],
        ['1', text, 'Sở Nội vụ'],
      ])
    const made = paperWith(
      section('II. NHIỆM VỤ'),
      section('1. Quý I'),
      own('Phát động thi đua'),
      section('2. Quý II'),
      own('Sơ kết 6 tháng'),
    )
    isWhole(made)
    expect(planOf(made)).toMatchObject({
      schedule: [
        { quarter: 1, label: '1. Quý I', tasks: [{}] },
        { quarter: 2, label: '2. Quý II', tasks: [{}] },
      ],
    })
  })

  test('with topics and campaigns has them in their words', () => {
    const made = paperWith(
      section('II. NHIỆM VỤ'),
      table([
        ['TT', 'Nội dung', 'Đơn vị thực hiện'],
        ['I', { text: 'Công tác thi đua', isBold: true }, ''],
        ['1', 'Phát động thi đua', 'Sở Nội vụ'],
        [{ text: 'Đợt 1: chào mừng ngày 03/02', across: 3 }],
        ['2', 'Ký giao ước', 'Các đơn vị'],
        ['2b', 'Kiểm tra', 'Các đơn vị'],
      ]),
    )
    isWhole(made)
    expect(planOf(made)).toMatchObject({
      schedule: [
        { topic: 'I Công tác thi đua', tasks: [{}] },
        { campaign: { name: 'Đợt 1: chào mừng ngày 03/02' }, tasks: [{}, { number: '2b' }] },
      ],
    })
  })

  test('says in a sentence who leads and who supports', () => {
    const made = paperWith(
      section('II. NHIỆM VỤ'),
      table([
        ['TT', 'Nội dung', 'Đơn vị thực hiện'],
        ['1', 'Phát động thi đua', 'Sở Nội vụ chủ trì, phối hợp với các đơn vị'],
      ]),
    )
    expect(planOf(made)).toMatchObject({ schedule: [{ tasks: [{ lead: ['so-noi-vu'] }] }] })
    expect(made.account.left.map(({ words }) => words)).toEqual([])
  })

  test('cut by hand with its head said again goes on, a row without a number with the one above', () => {
    const tableHead = ['TT', 'Nội dung', 'Đơn vị thực hiện']
    const made = paperWith(
      section('II. NHIỆM VỤ'),
      table([
        tableHead,
        [{ text: 'QUÝ I/2026', across: 3 }],
        ['1', 'Xây dựng kế hoạch kiểm tra', 'Thanh tra Sở'],
      ]),
      paragraph('2'),
      table([tableHead, ['', 'và tổ chức kiểm tra', 'Các phòng'], ['2', 'Sơ kết', 'Văn phòng Sở']]),
      table([['3', 'Tổng kết', 'Văn phòng Sở']]),
    )
    isWhole(made)
    expect(made.account.words.repeated).toBe(8)
    expect(planOf(made)).toMatchObject({
      schedule: [
        {
          quarter: 1,
          tasks: [
            {
              content: 'Xây dựng kế hoạch kiểm tra và tổ chức kiểm tra',
              units: ['thanh-tra-so', 'cac-phong'],
            },
            { content: 'Sơ kết' },
            { content: 'Tổng kết' },
          ],
        },
      ],
    })
  })

  test('with months counted by Roman numbers has them as months', () => {
    const month = (number: string, text: string) => [number, { text, isBold: true }, ''] as const
    const made = paperWith(
      section('II. NHIỆM VỤ'),
      table([
        ['TT', 'Nội dung', 'Đơn vị thực hiện'],
        month('I', 'THÁNG 1/2026'),
        ['1', 'Họp Hội đồng', 'Văn phòng'],
        month('II', 'THÁNG 2/2026'),
        ['1', 'Kiểm tra', 'Thanh tra'],
      ]),
    )
    isWhole(made)
    expect(planOf(made)).toMatchObject({ schedule: [{ month: 1 }, { month: 2, label: 'II THÁNG 2/2026' }] })
  })

  test('is not taken for another table', () => {
    const made = paperWith(
      section('II. CHỈ TIÊU'),
      table([
        ['TT', 'Chỉ tiêu', 'Tỷ lệ'],
        ['1', 'Lao động tiên tiến', '≥ 95%'],
      ]),
    )
    isWhole(made)
    expect(planOf(made)).toMatchObject({
      sections: [{}, { body: [{ table: { columns: ['TT', 'Chỉ tiêu', 'Tỷ lệ'] } }] }],
    })
  })
})

describe('the ending of a paper', () => {
  test('may have two signatures side by side', () => {
    const made = importedPlan(
      paperOf(
        ...title,
        opening,
        ...aim,
        columns('TM. CÔNG ĐOÀN\nCHỦ TỊCH\nLê Văn An', 'HIỆU TRƯỞNG\nTrần Thị Bình'),
      ),
    )
    isWhole(made)
    expect(planOf(made)).toMatchObject({
      signature: [
        { lines: ['TM. CÔNG ĐOÀN', 'CHỦ TỊCH'], name: 'Lê Văn An' },
        { lines: ['HIỆU TRƯỞNG'], name: 'Trần Thị Bình' },
      ],
    })
  })

  test('may have an annex after it', () => {
    const made = importedPlan(
      paperOf(
        letterhead,
        ...title,
        opening,
        ...aim,
        ending,
        titleLine('PHỤ LỤC'),
        titleLine('Danh mục khối thi đua'),
        paragraph('1. Khối các phòng.'),
        paragraph('2. Khối trực thuộc.'),
      ),
    )
    isWhole(made)
    expect(planOf(made)).toMatchObject({ annexes: [{ title: 'Danh mục khối thi đua' }] })
  })
})

test('what looks damaged is kept as written and asked', () => {
  const made = paperWith(section('II. NHIỆM VỤ'), paragraph('Tổng kết năm 20162020 của của tỉnh.'))
  isWhole(made)
  expect(made.text).toContain('năm 20162020 của của tỉnh')
  expect(made.text).toContain('“20162020” có phải là “2016 - 2020” không?')
})
