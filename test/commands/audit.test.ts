import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { filesBelow, root, scratchFolder, tdkt } from '../support/command.ts'

const cwd = scratchFolder()
const papers = join(root, 'test/importers/papers')

beforeAll(async () => {
  const { code } = await tdkt(['compile', join(root, 'plans/2026.yaml'), '-o', '.', '--to', 'docx'], { cwd })
  expect(code).toBe(0)
  writeFileSync(join(cwd, 'khac.docx'), readFileSync(join(papers, 'tinh-van-ha-2018.docx')))
})

describe('tdkt audit', () => {
  test('lists every element of a good document with its article, and ends 0', async () => {
    const { code, out, err } = await tdkt(['audit', '2026.docx'], { cwd })
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('Nghị định 30/2020/NĐ-CP (nd30-2020), theo ngày ghi trên văn bản')
    expect(out).toMatch(/Cỡ chữ Quốc hiệu\s+│ 13 pt\s+│ từ 12 đến 13 pt\s+│ II\.1\.a\s+│ đạt/)
    expect(out).toContain('Con dấu')
    expect(out).toMatch(/✓ Đạt: 1 văn bản, đo 1\d\d yếu tố thể thức\n$/)
  })

  test('says where a document of another maker differs, and ends 1', async () => {
    const { code, out } = await tdkt(['audit', 'khac.docx', '--reporter', 'line'], { cwd })
    expect(code).toBe(1)
    expect(out).toContain(
      'khac.docx:6:1: LỖI audit/national-motto/line Nét kẻ dưới Tiêu ngữ: không có nét kẻ, quy định',
    )
    expect(out).toContain('trang đầu, ô Tiêu ngữ, “Độc lập - Tự do - Hạnh phúc”')
    expect(out).toMatch(/LƯU Ý audit\/table\/header-row-repeats/)
  })

  test('measures by another format when asked', async () => {
    const { code, out } = await tdkt(['audit', '2026.docx', '--format', 'tt01-2011', '--reporter', 'json'], {
      cwd,
    })
    const { files, passed } = JSON.parse(out)
    expect([code, passed, files[0].format, files[0].chosenBy]).toEqual([
      1,
      false,
      'tt01-2011',
      'theo --format',
    ])
    const failed = files[0].elements.filter(({ verdict }: { verdict: string }) => verdict === 'failed')
    expect(failed.map(({ id }: { id: string }) => id)).toEqual([
      'page-number/place',
      'page-number/alignment',
      'legal-basis/endings',
    ])
    expect(files[0].diagnostics.map(({ code: one }: { code: string }) => one)).toContain(
      'audit/page-number/alignment',
    )
  })

  test.each(['github', 'gitlab', 'junit', 'sarif'])('speaks to programs as %s', async (reporter) => {
    const { code, out } = await tdkt(['audit', 'khac.docx', '--reporter', reporter], { cwd })
    expect([code, out]).toEqual([1, expect.stringContaining('audit/national-motto/line')])
  })

  test('speaks English, and nothing when all is well and quiet is asked for', async () => {
    const { out } = await tdkt(['audit', 'khac.docx', '--lang', 'en'], { cwd })
    expect(out).toContain('Line below the national motto: no line, the rule is a solid line')
    expect((await tdkt(['audit', '2026.docx', '--quiet'], { cwd })).out).toBe('')
  })

  test('refuses what is no Word document with 2, and goes on with the others', async () => {
    const own = scratchFolder({ 'van-ban/a.docx': 'hỏng', 'van-ban/ghi-chu.md': 'x' })
    writeFileSync(join(own, 'van-ban/b.docx'), readFileSync(join(cwd, '2026.docx')))
    const alone = await tdkt(['audit', 'van-ban/a.docx'], { cwd: own })
    expect([alone.code, alone.err]).toEqual([2, expect.stringContaining('không phải văn bản Word')])
    const both = await tdkt(['audit', 'van-ban'], { cwd: own })
    expect([both.code, both.err]).toEqual([2, expect.stringContaining('van-ban/a.docx')])
    expect(both.out).toContain('đo 1')
    expect((await tdkt(['audit', 'khong-co.docx'], { cwd: own })).code).toBe(2)
    expect((await tdkt(['audit', 'van-ban/ghi-chu.md'], { cwd: own })).code).toBe(2)
  })

  test('takes a broken file for what it is', async () => {
    const bytes = readFileSync(join(cwd, '2026.docx'))
    writeFileSync(join(cwd, 'cut.docx'), bytes.subarray(0, 3000))
    const { code, err } = await tdkt(['audit', 'cut.docx'], { cwd })
    expect([code, err]).toEqual([2, expect.stringContaining('cắt cụt')])
  })
})

describe('compile --audit', () => {
  test('measures the document and writes it', async () => {
    const folder = scratchFolder()
    const words = ['compile', join(root, 'plans/2026.yaml'), '-o', '.', '--to', 'docx', '--audit']
    const { code, err } = await tdkt(words, { cwd: folder })
    expect([code, err]).toEqual([0, expect.stringMatching(/Đã đo 1\d\d yếu tố thể thức/)])
    expect(filesBelow(folder)).toEqual(['2026.docx'])
  })

  test('writes no document whose form is wrong', async () => {
    const folder = scratchFolder()
    await tdkt(['template', 'eject', 'mau'], { cwd: folder })
    const file = join(folder, 'mau/formats/nd30-2020.yaml')
    const text = readFileSync(file, 'utf8')
    const spoilt = text.replace('name: Quốc hiệu, size: 13', 'name: Quốc hiệu, size: 15')
    expect(spoilt).not.toBe(text)
    writeFileSync(file, spoilt)
    const words = ['compile', join(root, 'plans/2026.yaml'), '-o', 'out', '--to', 'docx', '--audit']
    const { code, out, err } = await tdkt([...words, '--template', 'mau'], { cwd: folder })
    expect([code, out]).toEqual([1, expect.stringContaining('audit/national-title/size')])
    expect(err).toContain('Chưa ghi out/2026.docx')
    expect(filesBelow(folder).filter((each) => each.startsWith('out'))).toEqual([])
  })

  test('has nothing to measure without a Word document', async () => {
    const words = ['compile', join(root, 'plans/2026.yaml'), '-o', '.', '--to', 'md', '--audit']
    expect((await tdkt(words, { cwd: scratchFolder() })).code).toBe(2)
  })
})
