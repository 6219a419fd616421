import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { hasLibreOffice, pageTest } from '../docx/pages.ts'
import { docxProblems } from '../docx/validate-docx.ts'
import { formProblems } from '../form/form-problems.ts'
import { readFormat } from '../form/format-data.ts'
import { signaturesOf } from '../pages/check-breaks.ts'
import { checks } from '../pages/checks.ts'
import { linesOf, type PlacedParagraph, pagesOf, paragraphsIn } from '../pages/placed.ts'
import { type Printed, printPlans } from '../pages/printed.ts'
import { withSecondOpinion } from '../pages/second-opinion.ts'
import { hardPlans } from './hard-plans.ts'

const names = Object.keys(hardPlans)
const printed = new Map<string, Printed>()
let folder = ''

beforeAll(async () => {
  if (!hasLibreOffice) return
  folder = await mkdtemp(join(tmpdir(), 'layouts-'))
  const plans = Object.entries(hardPlans).map(([name, plan]) => ({ name, text: stringify(plan) }))
  for (const each of await withSecondOpinion(await printPlans(plans, folder), folder))
    printed.set(each.name, each)
}, 300_000)
afterAll(async () => {
  if (folder) await rm(folder, { recursive: true })
})

/** What is longer than a page must lie on several. */
const splitRows = ['nhiem-vu-mot-trang', 'nhiem-vu-hai-trang', '40-noi-nhan', '40-noi-nhan-hai-chu-ky']

/** Where a layout leaves the format's usual widths, sizes and spaces, and in nothing else. */
const departures: Readonly<Record<string, RegExp>> = {
  'dia-danh-dai': /^Phần đầu văn bản: shares of the columns/,
  'ten-va-dia-danh-dai': /^Phần đầu văn bản: shares of the columns|size in points is 1[23], must be 1[34]/,
  'hai-chu-ky': /^Họ và tên .*: space before/,
  'ba-chu-ky': /^Họ và tên .*: space before|^Khối chữ ký: shares of the columns/,
  'nhiem-vu-mot-trang': /^Ô bảng “1”: row whole is no/,
  'nhiem-vu-hai-trang': /^Ô bảng “1”: row whole is no/,
  '40-noi-nhan': /./,
  '40-noi-nhan-hai-chu-ky': /./,
}

/** Where no size that the law allows holds the line of the place and day. */
const tooLong = ['dia-danh-rat-dai']

test('twenty hard layouts are printed', () => expect(names.length).toBeGreaterThanOrEqual(20))

describe.each(names)('%s', (name) => {
  pageTest('keeps what every document keeps', () => {
    const found = checks
      .filter(({ claim }) => !(claim === 'splits no row' && splitRows.includes(name)))
      .map(({ claim, check }) => ({ claim, problems: check(of(name)).problems }))
    expect(found.filter(({ problems }) => problems.length > 0)).toEqual([])
    expect(found.length).toBeGreaterThanOrEqual(14)
  })

  pageTest('has the form that the law asks for, and departs from the format where it must', async () => {
    const { problems, checked } = formProblems(of(name).docx, readFormat('nd30-2020'))
    expect(problems.filter((problem) => !departures[name]?.test(problem))).toEqual([])
    expect(checked.length).toBeGreaterThan(500)
    expect(await docxProblems(of(name).docx)).toEqual([])
  })

  pageTest('breaks neither number nor date nor the name of who signs, and sets those names level', () => {
    const all = paragraphsIn(of(name).sections()[0]?.blocks ?? [])
    const whole = all.filter(({ paragraph }) => /^Số: |,\sngày .* tháng .* năm \d{4}$/s.test(paragraph.text))
    const signers = signaturesOf(of(name)).filter(({ paragraph }) => paragraph.styleName === 'Họ và tên')
    expect(whole.length).toBe(2)
    expect(signers.length).toBeGreaterThan(0)
    const broken = [...whole, ...signers].filter(({ words }) => linesOf(words).length > 1)
    expect(broken.length).toBe(tooLong.includes(name) ? 1 : 0)
    expect(new Set(signers.map(({ words }) => Math.round(words[0]?.yMin ?? 0))).size).toBe(1)
  })
})

pageTest('a council’s name breaks between its parts, beside the unbroken name of the state', () => {
  expect(linesIn('ten-hoi-dong', 'Cơ quan ban hành')).toEqual([
    'HỘI ĐỒNG',
    'THI ĐUA - KHEN THƯỞNG',
    'THÀNH PHỐ HỒ CHÍ MINH',
  ])
})

pageTest('what is over the issuer takes one line or several, and no word of it stands alone', () => {
  expect(linesIn('chu-quan-mot-dong', 'Cơ quan chủ quản')).toHaveLength(1)
  const lines = linesIn('chu-quan-ba-dong', 'Cơ quan chủ quản')
  expect(lines.length).toBeGreaterThanOrEqual(3)
  expect(lines.filter((line) => !line.includes(' '))).toEqual([])
})

pageTest('letters become smaller only where nothing else helps', () => {
  expect(heightOf('dia-danh-dai', 'Quốc hiệu')).toBeCloseTo(heightOf('chu-quan-mot-dong', 'Quốc hiệu'), 1)
  expect(heightOf('ten-va-dia-danh-dai', 'Quốc hiệu')).toBeLessThan(
    heightOf('chu-quan-mot-dong', 'Quốc hiệu') - 0.5,
  )
})

pageTest('the lines of a title are of about one length', () => {
  expect(linesIn('trich-yeu-8-chu', 'Trích yếu')).toHaveLength(1)
  for (const name of ['trich-yeu-hai-dong-le', 'trich-yeu-60-chu']) {
    const lengths = linesIn(name, 'Trích yếu').map((line) => line.length)
    expect(lengths.length).toBeGreaterThan(1)
    expect(Math.min(...lengths)).toBeGreaterThan(0.6 * Math.max(...lengths))
  }
})

pageTest('forty recipients begin beside the signature and go on over the page', () => {
  for (const name of ['40-noi-nhan', '40-noi-nhan-hai-chu-ky']) {
    const all = paragraphsIn(of(name).sections()[0]?.blocks ?? [])
    const list = all.filter(({ paragraph }) => paragraph.styleName === 'Danh sách nơi nhận')
    expect(list).toHaveLength(41)
    const pages = [...new Set(list.flatMap(({ words }) => pagesOf(words)))]
    expect(pages).toEqual([0, 1])
    expect(pagesOf(signaturesOf(of(name)).flatMap(({ words }) => words))).toEqual([0])
  }
})

pageTest('a column that holds little keeps room beside one that holds much', () => {
  const [table] = of('nhiem-vu-hai-trang').document.blocks.filter(
    (block) => block.kind === 'table' && block.columnWidths.length === 4,
  )
  const widths = table?.kind === 'table' ? table.columnWidths : []
  expect(widths).toHaveLength(4)
  expect(widths[2] ?? 0).toBeGreaterThan(1300)
})

function of(name: string): Printed {
  const found = printed.get(name)
  if (!found) throw new Error(`${name} was not printed.`)
  return found
}

function styled(name: string, style: string): PlacedParagraph {
  const all = paragraphsIn(of(name).sections()[0]?.blocks ?? [])
  const found = all.find(({ paragraph }) => paragraph.styleName === style)
  if (!found) throw new Error(`${name} has no “${style}”.`)
  return found
}

function linesIn(name: string, style: string): string[] {
  return linesOf(styled(name, style).words).map((line) => line.map(({ text }) => text).join(' '))
}

function heightOf(name: string, style: string): number {
  const [word] = styled(name, style).words
  return word ? word.yMax - word.yMin : 0
}
