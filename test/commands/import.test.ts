import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesBelow, root, scratchFolder, tdkt } from '../support/command.ts'

const reference = readFileSync(join(root, 'test/reference/ke-hoach-2019.txt'), 'utf8')

/** A short document that was not made by tdkt. */
const paper = `**KẾ HOẠCH**

**Công tác thi đua, khen thưởng năm 2026**

Sở Nội vụ xây dựng Kế hoạch công tác thi đua, khen thưởng năm 2026 như sau:

**I. MỤC ĐÍCH**

Nâng cao chất lượng các phong trào thi đua.

**II. NHIỆM VỤ**

1. Phát động thi đua.

2. Tổng kết, khen thưởng./.

Nơi nhận:

- UBND tỉnh;

- Lưu: VT.

**GIÁM ĐỐC**

**Nông Thị Hòa**
`

describe('tdkt import', () => {
  test('makes a plan that validates, tells what it read, and leaves the document as it is', async () => {
    const cwd = scratchFolder({ 'ke-hoach-2019.txt': reference })
    const { code, out, err } = await tdkt(['import', 'ke-hoach-2019.txt', '-o', 'plans/2019.yaml'], { cwd })
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('25 (10 QUÍ I/2019; 5 QUÍ II/2019; 5 QUÍ III/2019; 5 QUÍ IV/2019)')
    expect(out).toContain('(62 dòng)')
    expect(out).toContain('chưa nhận được 0')
    expect(filesBelow(cwd)).toEqual(['ke-hoach-2019.txt', 'plans/2019.yaml'])
    expect(readFileSync(join(cwd, 'ke-hoach-2019.txt'), 'utf8')).toBe(reference)
    expect((await tdkt(['validate', 'plans/2019.yaml'], { cwd })).code).toBe(0)
  })

  test('takes a whole folder; a document that cannot be read stops none of the others', async () => {
    const cwd = scratchFolder({
      'van-ban/a.txt': paper,
      'van-ban/b.md': paper,
      'van-ban/c.docx': 'hỏng',
      'van-ban/ghi-chu.csv': 'x',
    })
    const { code, err } = await tdkt(['import', 'van-ban', '-o', 'plans/'], { cwd })
    expect(code).toBe(2)
    expect(err).toContain('c.docx')
    expect(filesBelow(join(cwd, 'plans'))).toEqual(['a.yaml', 'b.yaml'])
  })

  test('tells the documents of a folder that it does not read, and a table of all the others', async () => {
    const cwd = scratchFolder({
      'van-ban/a.txt': paper,
      'van-ban/b.md': paper,
      'van-ban/cu.doc': 'x',
      'van-ban/quet.pdf': '%PDF-1.7',
      'van-ban/~$a.docx': 'x',
    })
    const { code, out, err } = await tdkt(['import', 'van-ban', '-o', 'plans/'], { cwd })
    expect(code).toBe(0)
    expect(err).toContain('Chưa nhập 2 tệp')
    expect(err).toContain('van-ban/cu.doc, van-ban/quet.pdf')
    expect(out).toContain('Đã nhập 2 văn bản: 2 đủ, 0 chưa đủ.')
    const alone = scratchFolder({ 'van-ban/cu.doc': 'x' })
    expect((await tdkt(['import', 'van-ban', '-o', 'plans/'], { cwd: alone })).code).toBe(2)
  })

  test('writes nothing for a document that is no plan, says so and imports the others', async () => {
    const cwd = scratchFolder({
      'van-ban/a.txt': paper,
      'van-ban/README.md': '# Giấy tờ của phòng\n\nĐể tệp Word ở đây.\n',
    })
    const { code, out, err } = await tdkt(['import', 'van-ban', '-o', 'plans/'], { cwd })
    expect([code, err]).toEqual([1, ''])
    expect(out).toContain('Nhập văn bản: van-ban/README.md\n\nVăn bản không có tên loại')
    expect(out).toContain('Đã nhập 1 văn bản: 1 đủ, 0 chưa đủ; 1 văn bản không phải kế hoạch.')
    expect(filesBelow(join(cwd, 'plans'))).toEqual(['a.yaml'])
    const alone = scratchFolder({ 'cho.txt': 'Đi chợ\n- Gạo\n- Muối\n' })
    const refused = await tdkt(['import', 'cho.txt', '-o', '-'], { cwd: alone })
    expect([refused.code, refused.out]).toEqual([1, ''])
    expect(refused.err).toContain('không phải là kế hoạch')
  })

  test('never writes over another plan without --force, and again over its own', async () => {
    const cwd = scratchFolder({ 'a.txt': paper, 'a.yaml': 'tdkt: 1\n' })
    const refused = await tdkt(['nhap', 'a.txt'], { cwd })
    expect(refused.code).toBe(2)
    expect(refused.err).toContain('--force')
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe('tdkt: 1\n')
    expect((await tdkt(['nhap', 'a.txt', '--force'], { cwd })).code).toBe(0)
    expect((await tdkt(['nhap', 'a.txt'], { cwd })).code).toBe(0)
  })

  test('makes no folder of a name that is that of another kind of file', async () => {
    const cwd = scratchFolder({ 'a.txt': paper })
    const { code, err } = await tdkt(['import', 'a.txt', '-o', 'b.docx'], { cwd })
    expect([code, filesBelow(cwd)]).toEqual([2, ['a.txt']])
    expect(err).toContain('tệp .yaml')
  })

  test('lists what it left out with its line, in the report and in the plan, and ends with 1', async () => {
    const decision = 'QUYẾT ĐỊNH\n\nĐiều 1. Ban hành Kế hoạch này.'
    const cwd = scratchFolder({ 'a.txt': `${decision}\n\n${paper}` })
    const { code, out } = await tdkt(['import', 'a.txt', '-o', 'a.yaml'], { cwd })
    expect(code).toBe(1)
    expect(out).toContain('Chưa nhận được\n  dòng 1: “QUYẾT ĐỊNH”\n  dòng 3: “Điều 1. Ban hành Kế hoạch này”')
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toMatch(/TODO\(tdkt\): Còn 9 từ .*“QUYẾT ĐỊNH”/)
  })

  test('prints the plan with “-” and reads its words in English when asked', async () => {
    const cwd = scratchFolder({ 'a.txt': paper })
    const { code, out, err } = await tdkt(['import', 'a.txt', '-o', '-', '--lang', 'en'], { cwd })
    expect(code).toBe(0)
    expect(out).toContain('tdkt: 1')
    expect(err).toContain('Every word of the paper is in the plan')
    expect(filesBelow(cwd)).toEqual(['a.txt'])
  })

  test('tells programs the same as JSON', async () => {
    const cwd = scratchFolder({ 'a.txt': paper })
    const { out } = await tdkt(['import', 'a.txt', '-o', 'a.yaml', '--reporter', 'json'], { cwd })
    const { version, files } = JSON.parse(out)
    expect(version).toBe(1)
    expect(files).toMatchObject([{ whole: true, sections: 2, recipients: 1, words: { missing: 0 } }])
  })

  test('names the format that is asked for', async () => {
    const cwd = scratchFolder({ 'a.txt': paper })
    mkdirSync(join(cwd, 'plans'))
    writeFileSync(join(cwd, 'plans/giu.txt'), 'giữ')
    expect((await tdkt(['import', 'a.txt', '-o', 'plans', '--format', 'nd30-2020'], { cwd })).code).toBe(0)
    expect(readFileSync(join(cwd, 'plans/a.yaml'), 'utf8')).toContain('format: nd30-2020')
    expect(filesBelow(join(cwd, 'plans'))).toEqual(['a.yaml', 'giu.txt'])
  })
})
