import { expect, test } from 'vitest'
import { isWhole } from '../../src/importers/account.ts'
import type { PaperBlock } from '../../src/importers/paper.ts'
import { readMarkdown } from '../../src/importers/readers/read-markdown.ts'
import { importText } from '../../src/report/import-text.ts'
import { readSource } from '../../src/source/read-source.ts'
import { look } from '../report/reports.ts'
import { importedPlan } from '../support/imported-plan.ts'
import { columns, paperOf, paragraph, titleLine } from '../support/paper.ts'

const letterhead = columns(
  'UBND TỈNH LẠNG SƠN\nSỞ NỘI VỤ\nSố: 08/KH-SNV',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nLạng Sơn, ngày 05 tháng 01 năm 2026',
)
const title = [titleLine('KẾ HOẠCH'), titleLine('Thi đua năm 2026')]
const opening = paragraph('Sở Nội vụ ban hành Kế hoạch như sau:')
const bold = (text: string) => paragraph(text, { isBold: true })
const ending = columns('Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.', 'GIÁM ĐỐC\nNông Thị Hòa')
function planOf({ text }: { readonly text: string }) {
  const { data, diagnostics } = readSource('ke-hoach.yaml', new TextEncoder().encode(text))
  expect(diagnostics).toEqual([])
  return data
}

test('“PHẦN I” and its name are one section, and no lines of the title where no opening stands above', () => {
  const part = [titleLine('PHẦN THỨ NHẤT'), titleLine('ĐÁNH GIÁ NĂM 2025'), bold('I. ƯU ĐIỂM')]
  const made = importedPlan(paperOf(letterhead, ...title, ...part, paragraph('Hội viên tích cực.'), ending))
  expect(planOf(made)).toMatchObject({
    document: { title: 'Thi đua năm 2026' },
    sections: [{ body: ['PHẦN THỨ NHẤT', 'ĐÁNH GIÁ NĂM 2025'] }],
  })
  expect(made.account.left).toEqual([])
})

test('a section whose only words could be the closing keeps them; below others they are the closing', () => {
  const last = 'Yêu cầu các phòng, đơn vị nghiêm túc thực hiện.'
  const planWith = (...body: readonly string[]) => {
    const lines = ['I. MỤC ĐÍCH', 'Thi đua tốt.', 'II. TỔ CHỨC THỰC HIỆN', ...body].map((text) =>
      /^I/.test(text) ? bold(text) : paragraph(text),
    )
    return planOf(importedPlan(paperOf(letterhead, ...title, opening, ...lines, ending)))
  }
  expect(planWith(last)).toMatchObject({ sections: [{}, { body: [last] }] })
  expect(planWith(last)).not.toHaveProperty('closing')
  expect(planWith('Văn phòng theo dõi.', last)).toMatchObject({ closing: last })
})

test('what the template prints of its own is told in the report, each text once', () => {
  const head = columns('SỞ NỘI VỤ\nSố: 08/KH-SNV', 'Lạng Sơn, ngày 05 tháng 01 năm 2026')
  const { account } = importedPlan(
    paperOf(head, ...title, opening, bold('I. MỤC ĐÍCH'), paragraph('Thi đua.'), ending),
  )
  expect(account.added).toHaveLength(1)
  expect(importText([account], look)).toContain(
    'Mẫu in thêm, bản gốc không có\n  “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập Tự do Hạnh phúc”',
  )
})

test('a star that Markdown says is a letter stays one, and one of a list is its sign', () => {
  const text = [
    '**KẾ HOẠCH**',
    'Sở Nội vụ ban hành Kế hoạch như sau:',
    '**I. MỤC ĐÍCH**',
    '* Có 90% tập thể\\*;',
    '\\* Không tính đơn vị mới.',
  ]
  const made = importedPlan(readMarkdown('ke-hoach.md', text.join('\n\n')))
  expect(planOf(made)).toMatchObject({
    sections: [{ body: [{ dashes: ['Có 90% tập thể*;'] }, '* Không tính đơn vị mới.'] }],
  })
})

test.each(['BÁO CÁO', 'TỜ TRÌNH', 'THÔNG BÁO', 'GIẤY MỜI'])(
  'of a paper that says it is “%s” a plan is written, asked and told as not whole',
  (kind) => {
    const lines = [
      'SỞ NỘI VỤ',
      'Số: 08/SNV',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      kind,
      'Kết quả thi đua năm 2025',
      'I. KẾT QUẢ',
      'Thi đua tốt.',
    ].map((line) => paragraph(line))
    const { account, text } = importedPlan(paperOf(...lines, ending))
    const name = kind.charAt(0) + kind.slice(1).toLocaleLowerCase('vi')
    expect(text).toContain(`kind: ${name}`)
    expect(text).toContain('name: Sở Nội vụ')
    expect(text).toContain(`“${name}” không phải là tên loại thường dùng`)
    expect(account.left).toEqual([])
    expect(isWhole(account)).toBe(false)
    expect(importText([account], look)).toContain(`Văn bản là “${name}”, không phải kế hoạch`)
  },
)

test('a letter is told by its subject and its symbol, and a plan that says its kind is none', () => {
  const letter = columns(
    'SỞ NỘI VỤ\nSố: 08/SNV-TĐKT\nV/v thi đua năm 2026',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
  )
  const body = [bold('I. MỤC ĐÍCH'), paragraph('Thi đua.'), ending]
  expect(importedPlan(paperOf(letter, ...body)).account.otherKind).toBe('Công văn')
  expect(importedPlan(paperOf(letter, ...title, ...body)).account.otherKind).toBeUndefined()
  expect(importedPlan(paperOf(letterhead, ...body)).account.otherKind).toBeUndefined()
})

test.each(['DỰ THẢO', '(Dự thảo lần 2)', 'DỰ THẢO LẦN THỨ HAI'])(
  '“%s” above the title is told in a list of its own and is no reason for being unfinished',
  (mark) => {
    const body = [opening, bold('I. MỤC ĐÍCH'), paragraph('Dự thảo kế hoạch trong quý I.'), ending]
    const { account } = importedPlan(paperOf(letterhead, paragraph(mark), ...title, ...body))
    expect(account.left).toEqual([])
    expect(account.draftMarks.map(({ words }) => words)).toEqual([mark])
    expect(isWhole(account)).toBe(true)
    const { inPaper, inPlan, repeated, draftMarks } = account.words
    expect(inPaper).toBe(inPlan + repeated + draftMarks)
    expect(importText([account], look)).toContain('Dấu hiệu dự thảo không đưa vào kế hoạch')
  },
)

test('a text that does not end above one in small letters is asked, wherever it stands', () => {
  const askedOf = (...lines: readonly string[]) =>
    importedPlan(
      paperOf(
        letterhead,
        ...title,
        opening,
        ...['I. MỤC ĐÍCH', ...lines].map((line) => paragraph(line)),
        ending,
      ),
    ).account.questions.map(({ path }) => path.join('.'))
  expect(askedOf('Động viên cán bộ, công chức', 'thi đua lập thành tích.')).toEqual(['sections.0.body.0'])
  expect(askedOf('1. Các phòng báo cáo ngày 20', 'cuối quý.', '2. Văn phòng đôn đốc.')).toEqual([
    'sections.0.sections.0.title',
  ])
  expect(askedOf('Động viên cán bộ, công chức', 'Thi đua lập thành tích.')).toEqual([])
  expect(askedOf('Động viên cán bộ, công chức:', 'a) thi đua lập thành tích.')).toEqual([])
})

test('the number of the last page is told with those of others where it stands below a column', () => {
  const last = columns('Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.', 'GIÁM ĐỐC\nNông Thị Hòa\nTrang 2/2')
  const { account } = importedPlan(
    paperOf(letterhead, ...title, opening, bold('I. MỤC ĐÍCH'), paragraph('Thi đua.'), last),
  )
  expect(account.left).toEqual([])
  expect(account.pageNumbers.map(({ words }) => words)).toEqual(['Trang 2/2'])
  expect(account.words.inPaper).toBe(account.words.inPlan + account.words.repeated)
  expect(isWhole(account)).toBe(true)
})

test('a paper that ends without recipients and signature is asked of both', () => {
  const body = [letterhead, ...title, opening, bold('I. MỤC ĐÍCH'), paragraph('Thi đua.')]
  const askedIn = (...blocks: readonly PaperBlock[]) =>
    importedPlan(paperOf(...blocks)).account.questions.map(({ path }) => path.join('.'))
  expect(askedIn(...body)).toEqual(['recipients', 'signature'])
  expect(askedIn(...body, ending)).toEqual([])
})
