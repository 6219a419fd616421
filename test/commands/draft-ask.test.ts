import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { shellTest } from '../completion/shells.ts'
import { filesBelow, program, root, scratchFolder, tdkt } from '../support/command.ts'

const plan2019 = readFileSync(join(root, 'plans/2019.yaml'), 'utf8')
const office = () => scratchFolder({ '2019.yaml': plan2019 })
const words = ['draft', '--from', '2019.yaml', '--year', '2020', '--ask']

const [enter, down, esc, control] = ['\r', '\u001b[B', '\u001b', '\u0003']

/** Runs the command on a real terminal; each time a further question shows, the next keys are pressed. */
function onTerminal(cwd: string, more: readonly string[], keys: readonly string[]) {
  const called = [process.execPath, program, ...words, ...more].map((word) => `'${word}'`).join(' ')
  const child = spawn('script', ['-qec', `stty cols 100 rows 40; ${called}`, '/dev/null'], {
    cwd,
    env: { PATH: process.env['PATH'], TERM: 'xterm', LC_ALL: 'C.UTF-8' },
  })
  let shown = ''
  let pressed = 0
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    shown += text
    const asked = new Set(Array.from(shown.matchAll(/(\d+)\/\d+\. /g), ([, number]) => number)).size
    while (pressed < asked) {
      child.stdin.write(keys[pressed] ?? enter)
      pressed += 1
    }
  })
  return new Promise<{ code: number | null; shown: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, shown }))
  })
}

describe('tdkt draft --ask', () => {
  shellTest(
    ['script'],
    'asks one by one, leaves open what is put off, and tells how to repeat it',
    async () => {
      const cwd = office()
      const { code, shown } = await onTerminal(cwd, [], [])
      expect([code, filesBelow(cwd)]).toEqual([0, ['2019.yaml', '2020.yaml']])
      expect(shown).toContain('để sau')
      expect(shown).toContain('thêm --answers tra-loi.yaml')
      expect(shown).toContain('quy-dinh-hien-vat-khen-thuong: "bỏ"')
      expect(readFileSync(join(cwd, '2020.yaml'), 'utf8')).toContain('[document.format]')
    },
  )

  shellTest(['script'], 'adds what was answered to the file of answers and keeps what it held', async () => {
    const cwd = scratchFolder({
      '2019.yaml': plan2019,
      'tra-loi.yaml': '# của Sở\ndocument.format: nd30-2020\n',
    })
    const { code } = await onTerminal(cwd, ['--answers', 'tra-loi.yaml'], [down + enter])
    const kept = readFileSync(join(cwd, 'tra-loi.yaml'), 'utf8')
    expect([code, kept]).toEqual([0, expect.stringMatching(/^# của Sở\ndocument\.format: nd30-2020\n/)])
    expect(Object.keys(parse(kept)).length).toBeGreaterThan(2)
    expect(parse(kept)).not.toHaveProperty('signature.name')
    const first = readFileSync(join(cwd, '2020.yaml'), 'utf8')
    const again = await tdkt([...words.slice(0, -1), '--answers', 'tra-loi.yaml', '-o', '-'], { cwd })
    expect(again.out).toBe(first)
  })

  shellTest(['script'], 'writes nothing when it is broken off', async () => {
    for (const key of [esc, control]) {
      const cwd = office()
      const { code, shown } = await onTerminal(cwd, ['--answers', 'moi.yaml'], [enter, key])
      expect([code, filesBelow(cwd)]).toEqual([2, ['2019.yaml']])
      expect(shown).toContain('Đã dừng giữa chừng theo yêu cầu; chưa ghi tệp nào.')
    }
  })

  test('never waits where there is no terminal, and names the way without one', async () => {
    const cwd = office()
    const { code, err } = await tdkt(words, { cwd })
    expect([code, err]).toEqual([2, expect.stringMatching(/^tdkt: --ask .+ --answers <tệp>\.\n$/)])
    expect(existsSync(join(cwd, '2020.yaml'))).toBe(false)
  })
})

describe('values of an office', () => {
  const config = `issuer: { name: Sở Nội vụ, parent: Ủy ban nhân dân tỉnh Lạng Sơn }
units: { van-phong: Phòng Tổ chức }
signature: { lines: [KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC], name: Nông Thị Hòa }
`

  test('take the place of a starter’s placeholders and their remarks, and are accounted for', async () => {
    const cwd = scratchFolder({ 'tdkt.config.yaml': config })
    const flags = ['--place', 'Lạng Sơn', '--symbol', 'KH-SNV', '--signatory', 'Lê Văn Nam']
    const made = ['draft', '--starter', 'so', '--year', '2027', '-o', 'plans/2027.yaml', '--reporter', 'json']
    const { code, out } = await tdkt([...made, ...flags], { cwd })
    const text = readFileSync(join(cwd, 'plans/2027.yaml'), 'utf8')
    expect(code).toBe(0)
    expect(text).not.toMatch(/Sở …|tỉnh …|TODO\(tdkt\): ghi (tên sở|địa danh|ký hiệu của|họ và tên)/)
    expect(parse(text)).toMatchObject({
      document: { place: 'Lạng Sơn', symbol: 'KH-SNV' },
      issuer: { name: 'Sở Nội vụ', parent: 'Ủy ban nhân dân tỉnh Lạng Sơn' },
      units: { 'van-phong': 'Phòng Tổ chức' },
      signature: { lines: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], name: 'Lê Văn Nam' },
    })
    const { changes } = JSON.parse(out) as { changes: { path: string[]; reason: string }[] }
    const reasons = new Map(changes.map(({ path, reason }) => [path.join('.'), reason]))
    expect(reasons.get('document.place')).toBe('theo --place')
    expect(reasons.get('signature.lines')).toBe('theo tdkt.config.yaml')
    expect(reasons.get('signature.name')).toBe('theo --signatory')
  })

  test('are taken by init from a config that is there', async () => {
    const cwd = scratchFolder({ 'tdkt.config.yaml': config })
    expect(await tdkt(['init', '--year', '2027'], { cwd })).toMatchObject({ code: 0 })
    expect(parse(readFileSync(join(cwd, 'plans/2027.yaml'), 'utf8')).issuer.name).toBe('Sở Nội vụ')
  })

  test('that have no place in the plan, or are empty, are refused', async () => {
    const cwd = office()
    const from = words.slice(0, -1)
    expect(await tdkt([...from, '--place', ' '], { cwd })).toMatchObject({ code: 2 })
    const { out } = await tdkt([...from, '--parent', 'Chính phủ', '-o', '-'], { cwd })
    expect(out).toContain('  name: Ủy ban nhân dân tỉnh Lạng Sơn\n  parent: Chính phủ\n')
  })
})
