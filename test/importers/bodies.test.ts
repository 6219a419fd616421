import { describe, expect, test } from 'vitest'
import type { ImportedPlan } from '../../src/import-plan.ts'
import type { PaperBlock } from '../../src/importers/paper.ts'
import { readSource } from '../../src/source/read-source.ts'
import { importedPlan } from '../support/imported-plan.ts'
import { columns, paperOf, paragraph, titleLine } from '../support/paper.ts'

const head = columns(
  'UBND TỈNH LẠNG SƠN\nSỞ NỘI VỤ\nSố: 08/',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nLạng Sơn, ngày    tháng 01 năm 2026',
)
const title = [titleLine('KẾ HOẠCH'), titleLine('Công tác thi đua, khen thưởng năm 2026')]
const opening = paragraph('Sở Nội vụ ban hành Kế hoạch công tác thi đua, khen thưởng năm 2026 như sau:')
const heading = (text: string, level: number) => paragraph(text, { isHeading: true, isBold: true, level })
const bold = (text: string) => paragraph(text, { isBold: true })

/** What is read of a paper, of which no word may be missing. */
function read(body: readonly PaperBlock[], after: readonly PaperBlock[] = []) {
  const made: ImportedPlan = importedPlan(paperOf(head, ...title, opening, ...body, ...after))
  expect(made.account.left).toEqual([])
  expect(made.account.errors).toBe(0)
  const { data, diagnostics } = readSource('ke-hoach.yaml', new TextEncoder().encode(made.text))
  expect(diagnostics).toEqual([])
  return { plan: data, questions: made.account.questions }
}

describe('a body whose titles have styles', () => {
  test('has the bold name of a unit with its work below it as that of a unit given work', () => {
    const { plan } = read([
      heading('I. TỔ CHỨC THỰC HIỆN', 2),
      bold('1. Sở Tài chính'),
      paragraph('Bố trí kinh phí khen thưởng.'),
      bold('2. Các sở, ban, ngành'),
      paragraph('Phát động thi đua;', { marker: '-' }),
      paragraph('Báo cáo kết quả.', { marker: '-' }),
    ])
    expect(plan).toMatchObject({
      units: {
        'so-tai-chinh': 'Sở Tài chính',
        'cac-so-ban-nganh': { name: 'Các sở, ban, ngành', collective: true },
      },
      sections: [
        {
          title: 'Tổ chức thực hiện',
          body: [
            {
              duties: [
                { unit: 'so-tai-chinh', content: 'Bố trí kinh phí khen thưởng.' },
                { unit: 'cac-so-ban-nganh', content: ['Phát động thi đua;', 'Báo cáo kết quả.'] },
              ],
            },
          ],
        },
      ],
    })
  })

  test('keeps as items what is no title, though it is short and has text below it', () => {
    const { plan } = read([
      heading('I. NỘI DUNG', 2),
      paragraph('1. Phát động thi đua'),
      paragraph('Trong quý I.'),
      heading('2. Khen thưởng', 3),
      paragraph('Kịp thời.'),
    ])
    expect(plan).toMatchObject({
      sections: [
        {
          body: [{ numbered: [{ text: 'Phát động thi đua', body: ['Trong quý I.'] }] }],
          sections: [{ title: 'Khen thưởng', body: ['Kịp thời.'] }],
        },
      ],
    })
  })

  test('knows how deep a title lies where the level above it has none', () => {
    const { plan } = read([
      heading('I. NỘI DUNG', 2),
      heading('a) Thi đua', 4),
      paragraph('Phát động thi đua.'),
    ])
    expect(plan).toMatchObject({ sections: [{ sections: [{ sections: [{ title: 'Thi đua' }] }] }] })
    expect(plan).not.toHaveProperty('numbering')
  })

  test('begins below the first level where its outermost titles are not in capitals', () => {
    const { plan } = read([heading('I. Phát động thi đua', 2), heading('II. Khen thưởng', 2)])
    expect(plan).toMatchObject({
      numbering: ['A.', 'I.'],
      sections: [{ sections: [{ title: 'Phát động thi đua' }, { title: 'Khen thưởng' }] }],
    })
  })

  test('has no items at the level of its titles', () => {
    const { plan } = read([
      heading('1. NỘI DUNG', 1),
      paragraph('a) Sở Nội vụ phát động thi đua;'),
      paragraph('b) Các xã báo cáo kết quả.'),
      heading('1.1. Khen thưởng', 2),
      paragraph('Kịp thời.'),
    ])
    expect(plan).toMatchObject({
      numbering: ['1.', '1.1.', 'a)'],
      sections: [{ title: 'Nội dung', sections: [{ body: [{}] }, { title: 'Khen thưởng' }] }],
    })
  })

  test('has a title that goes on with the units below a dash in a section without a title', () => {
    const { plan } = read([
      heading('I. NỘI DUNG', 1),
      heading('1. Thi đua', 2),
      paragraph('a) Ký giao ước;'),
      paragraph('b) Sơ kết.'),
      paragraph('- Tổ chức thực hiện:'),
      bold('a) Sở Nội vụ'),
      paragraph('Phát động thi đua.'),
      heading('b) Khen thưởng', 3),
    ])
    expect(plan).toMatchObject({
      sections: [
        {
          sections: [
            { title: 'Thi đua' },
            { body: [{ duties: [{}] }], sections: [{ title: 'Khen thưởng' }] },
          ],
        },
      ],
    })
  })

  test('has a dash after the work of a unit in the list around it', () => {
    const { plan } = read([
      heading('I. NỘI DUNG', 1),
      paragraph('1. Thi đua.'),
      paragraph('- Giao nhiệm vụ:'),
      bold('1. Sở Nội vụ'),
      paragraph('Phát động thi đua.'),
      paragraph('- Báo cáo kết quả.'),
    ])
    expect(plan).toMatchObject({
      sections: [
        {
          body: [{}, { dashes: [{ text: 'Giao nhiệm vụ:', body: [{ duties: [{}] }] }, 'Báo cáo kết quả.'] }],
        },
      ],
    })
  })
})

test('numbers that begin again are counted in a section without a title', () => {
  const { plan, questions } = read([
    bold('I. NỘI DUNG'),
    paragraph('1. Phát động thi đua.'),
    paragraph('2. Sơ kết.'),
    paragraph('Về khen thưởng:'),
    paragraph('1. Thẩm định hồ sơ.'),
    paragraph('2. Trao thưởng.'),
  ])
  expect(plan).toMatchObject({
    sections: [{ title: 'Nội dung' }, { body: [{ numbered: ['Thẩm định hồ sơ.', 'Trao thưởng.'] }] }],
  })
  expect(questions.filter(({ path }) => path[0] === 'sections')).toEqual([])
})

test('dashes that name figures to reach are read as such', () => {
  const { plan } = read([
    bold('I. CHỈ TIÊU'),
    paragraph('- Hồ sơ được giải quyết đúng hạn ≥ 95%;'),
    paragraph('- Điển hình được nhân rộng ≥ 12 tập thể.'),
    paragraph('- Không để tồn đọng hồ sơ.'),
  ])
  expect(plan).toMatchObject({
    sections: [
      {
        body: [
          {
            targets: [
              { text: 'Hồ sơ được giải quyết đúng hạn', comparator: '≥', value: '95', unit: '%' },
              { text: 'Điển hình được nhân rộng', comparator: '≥', value: '12', unit: 'tập thể' },
            ],
          },
          { dashes: ['Không để tồn đọng hồ sơ.'] },
        ],
      },
    ],
  })
})

test('an annex keeps the numbers of its items', () => {
  const { plan } = read(
    [bold('I. NỘI DUNG'), paragraph('Phát động thi đua.')],
    [
      titleLine('PHỤ LỤC'),
      titleLine('Danh mục khối thi đua'),
      paragraph('1. Khối các phòng:'),
      paragraph('a) Phòng Nghiệp vụ.'),
      paragraph('2. Khối trực thuộc.'),
      paragraph('Đề nghị các khối thực hiện.'),
    ],
  )
  expect(plan).toMatchObject({
    annexes: [
      {
        title: 'Danh mục khối thi đua',
        body: [
          {
            numbered: [
              { text: 'Khối các phòng:', body: [{ numbered: ['Phòng Nghiệp vụ.'] }] },
              { text: 'Khối trực thuộc.', body: ['Đề nghị các khối thực hiện.'] },
            ],
          },
        ],
      },
    ],
  })
})

test('a draft has its number without a symbol, and posts without a name', () => {
  const { plan } = read(
    [bold('I. NỘI DUNG'), paragraph('Phát động thi đua.')],
    [columns('Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.', 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC')],
  )
  expect(plan).toMatchObject({
    document: { number: '08', symbol: null, date: '2026-01' },
    signature: { lines: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'] },
  })
})
