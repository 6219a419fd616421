import { describe, expect, test } from 'vitest'
import { guessedEncoding } from '../../../src/importers/readers/legacy/guessed-encoding.ts'
import { fromTcvn3 } from '../../../src/importers/readers/legacy/tcvn3.ts'
import { fromVni } from '../../../src/importers/readers/legacy/vni.ts'
import { readPlainText } from '../../../src/importers/readers/read-plain-text.ts'
import { p, read, shown, shownBlock, told } from './docx-file.ts'

const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`
const tcvn3 = 'C«ng t¸c thi ®ua, khen th­ëng cña Uû ban nh©n d©n tØnh L¹ng S¬n n¨m häc'
const vni = 'Coâng taùc thi ñua, khen thöôûng cuûa Uûy ban nhaân daân tænh Laïng Sôn naêm hoïc'
const unicode = 'Công tác thi đua, khen thưởng của Ủy ban nhân dân tỉnh Lạng Sơn năm học'

const vowels = [...'aăâeêioôơuưy']
const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323']
const small = [...vowels.flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC'))), 'đ']
const beyondAscii = small.filter((letter) => letter > '\u007f')

describe('old encodings', () => {
  test('every small Vietnamese letter is made from TCVN3 and VNI, each from one writing', () => {
    expect(beyondAscii).toHaveLength(67)
    const latin = Array.from({ length: 0x100 }, (_, code) => String.fromCharCode(code))
    const changed = latin.filter((letter) => fromTcvn3(letter) !== letter || letter === 'ý')
    expect(new Set(changed.map(fromTcvn3))).toEqual(new Set([...beyondAscii, ...'ĂÂÊÔƠƯĐ']))
    expect(changed).toHaveLength(67 + 7)
    const pairs = latin.flatMap((first) => ['', ...latin.slice(0x80)].map((second) => first + second))
    const byVni = new Set(pairs.map(fromVni).filter((letter) => [...letter].length === 1))
    expect(beyondAscii.filter((letter) => !byVni.has(letter))).toEqual([])
    expect(beyondAscii.filter((letter) => !byVni.has(letter.toUpperCase()))).toEqual([])
  })

  test('a sentence of each becomes the same words', () => {
    expect(fromTcvn3(tcvn3).replace('Uỷ', 'Ủy')).toBe(unicode)
    expect(fromVni(vni)).toBe(unicode)
  })

  test('the letters tell which it is, and Vietnamese in Unicode or French is neither', () => {
    expect(guessedEncoding(tcvn3)).toBe('tcvn3')
    expect(guessedEncoding(vni)).toBe('vni')
    expect(guessedEncoding(unicode.repeat(5))).toBeUndefined()
    expect(guessedEncoding('là và có cá bà mà gà ê bê hè thì mì bò tô phê'.repeat(3))).toBeUndefined()
    expect(
      guessedEncoding('Élève, français, où, garçon, être, naïve, œuvre, à côté, déjà, hôtel, forêt'),
    ).toBeUndefined()
  })

  test('in a DOCX the font tells: .Vn fonts, those for capitals, VNI fonts', () => {
    expect(shown(p('KÕ ho¹ch', '', font('.VnTime')))).toEqual(['Kế hoạch'])
    expect(shown(p('kÕ ho¹ch', '', font('.VnTimeH')))).toEqual(['KẾ HOẠCH'])
    expect(shown(p('Keá hoaïch', '', font('VNI-Times')))).toEqual(['Kế hoạch'])
    const soft = `<w:p><w:r><w:rPr>${font('.VnTime')}</w:rPr><w:t>khen th</w:t><w:softHyphen/><w:t>ëng</w:t></w:r></w:p>`
    expect(shown(soft)).toEqual(['khen thưởng'])
    expect(told(p('KÕ ho¹ch', '', font('.VnTime')))).toEqual(['tcvn3'])
  })

  test('Unicode in an old font stays as it is', () => {
    expect(shown(p('Kế hoạch', '', font('.VnTime')))).toEqual(['Kế hoạch'])
    expect(told(p('Kế hoạch', '', font('.VnTime')))).toEqual([])
  })

  test('a text without fonts is converted with a word of warning', () => {
    const { blocks, remarks } = readPlainText('cu.txt', `${tcvn3}\n\n${tcvn3}`)
    expect(blocks.map(shownBlock)[0]?.replace('Uỷ', 'Ủy')).toBe(unicode)
    expect(remarks).toMatchObject([{ code: 'import/tcvn3', isLoss: false }])
    expect(remarks[0]?.message.vi).toContain('đọc soát lại')
  })
})

describe('letters and blanks', () => {
  test('letters of combining marks are composed, and it is told', () => {
    const { blocks, remarks } = read(p('Kế hoạch'.normalize('NFD')))
    expect(blocks.map(shownBlock)).toEqual(['Kế hoạch'])
    expect(remarks.map(({ code }) => code)).toEqual(['import/composed'])
  })

  test('blanks of every kind are plain, signs without width are none', () => {
    expect(shown(p('Lạng\u00A0Sơn,\u200B ngày\u2003 15\uFEFF'))).toEqual(['Lạng Sơn, ngày  15'])
  })
})
