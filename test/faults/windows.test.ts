import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { caseText, edited, filesBelow, rehearsed, scratchFolder, tdkt } from '../support/command.ts'

const good = caseText('good')
const mendable = edited(good, 'Phát động phong trào', 'Phát  động  phong trào')

test('a byte order mark and line ends of Windows are kept when a plan is mended', async () => {
  const cwd = scratchFolder({ 'plan.yaml': `\ufeff${mendable.replaceAll('\n', '\r\n')}` })
  expect((await tdkt(['fix', 'plan.yaml'], { cwd })).code).toBe(0)
  expect(readFileSync(join(cwd, 'plan.yaml'), 'utf8')).toBe(`\ufeff${good.replaceAll('\n', '\r\n')}`)
})

describe('a file in another encoding is named as such, and nothing is made of it', () => {
  const utf16 = Buffer.from(`\ufeff${good}`, 'utf16le')
  test.each([
    ['UTF-16 of Notepad', utf16, 'UTF-16'],
    ['UTF-16, high byte first', Buffer.from(utf16).swap16(), 'UTF-16'],
    ['UTF-16 without its mark', utf16.subarray(2), 'UTF-16'],
    ['Windows-1258', cp1258(good), 'Windows-1258'],
    ['a Word file', Buffer.from(zipSync({ 'word/document.xml': strToU8('<w:document/>') })), 'Word'],
    ['an old Word file', Buffer.from('d0cf11e0a1b11ae1'.padEnd(1024, '0'), 'hex'), 'Word'],
  ])('%s', async (_, bytes, words) => {
    const cwd = scratchFolder({ 'plan.yaml': bytes })
    const { code, out } = await tdkt(['compile', 'plan.yaml'], { cwd })
    expect(code).toBe(1)
    expect(out).toContain(words)
    expect(filesBelow(cwd)).toEqual(['plan.yaml'])
  })
})

/** A text as Windows saved Vietnamese: base letters with their marks behind them as one byte each. */
function cp1258(text: string): Buffer {
  const bytes: Readonly<Record<string, number>> = {
    '\u0300': 0xcc,
    '\u0301': 0xec,
    '\u0303': 0xde,
    '\u0309': 0xd2,
    '\u0323': 0xf2,
    đ: 0xf0,
    Đ: 0xd0,
  }
  return Buffer.from(
    Array.from(
      text.normalize('NFD'),
      (sign) => bytes[sign] ?? (sign.charCodeAt(0) < 0x80 ? sign.charCodeAt(0) : 0xe2),
    ),
  )
}

describe('two plans whose documents would be one file on Windows or macOS are refused', () => {
  test.each([
    ['by capitals', 'Ke-hoach.yaml', 'ke-hoach.yaml'],
    ['by the coding of marks', 'kế.yaml'.normalize('NFC'), 'kế.yaml'.normalize('NFD')],
    ['by the ending', 'ke.yaml', 'ke.yml'],
  ])('%s', async (_, one, other) => {
    const cwd = scratchFolder({ [`a/${one}`]: good, [`b/${other}`]: good })
    const { code, err } = await tdkt(['compile', `a/${one}`, `b/${other}`], { cwd })
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('trùng tên') })
    expect(filesBelow(cwd)).toHaveLength(2)
  })
})

describe('a name that Windows keeps for a device is no name of an output', () => {
  test.each(['con.yaml', 'NUL.yaml', 'Com1.du-thao.yaml', 'aux .yaml', 'lpt9.yml'])('%s', async (name) => {
    const cwd = scratchFolder({ [name]: good })
    const { code, err } = await tdkt(['compile', name], { cwd })
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('Windows dành tên ấy') })
    expect(filesBelow(cwd)).toEqual([name])
  })

  test('also where somebody asks for it', async () => {
    const plan = 'test/cases/good/plan.yaml'
    for (const line of [
      ['validate', plan, '--reporter', 'json=out/nul'],
      ['draft', '--from', plan, '--year', '2027', '-o', 'prn.yaml'],
    ])
      expect(await rehearsed(line)).toMatchObject({ code: 2, written: [] })
  })

  test('but a name that only begins like one is', async () => {
    const cwd = scratchFolder({ 'con-so.yaml': good, 'nulla.yaml': good })
    expect((await tdkt(['compile', 'con-so.yaml', 'nulla.yaml', '--to', 'md'], { cwd })).code).toBe(0)
  })
})

test('a console that is no UTF-8 gets frames of ASCII, and files stay UTF-8', async () => {
  const cwd = scratchFolder({ 'plan.yaml': caseText('unknown-unit') })
  const env = { LANG: 'en_US.ISO-8859-1' }
  const { out } = await tdkt(
    ['validate', 'plan.yaml', '--reporter', 'text', '--reporter', 'text=ket-qua.txt'],
    { cwd, env },
  )
  expect(out).not.toMatch(/[│✓…]/)
  expect(readFileSync(join(cwd, 'ket-qua.txt'), 'utf8')).toContain('│')
})
