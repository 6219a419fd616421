import { remembered } from '../../remembered.ts'
import { isSyllable } from '../../syllable.ts'
import { matchesOf, upperFirst } from '../../text.ts'

/** A word whose letters were read by another table than the one it was typed with. */
export interface SpoiltWord {
  readonly from: number
  readonly to: number
  readonly typed: string
  /** What it was meant to be. */
  readonly right: string
  readonly encoding: 'TCVN3' | 'VNI' | 'UTF-8'
}

/**
 * The first spoilt word of a text, if there is one beyond doubt or there are several likely ones: a word
 * that no Vietnamese text holds as it stands, and that is Vietnamese once it is read as it was typed.
 */
export function spoilt(text: string): SpoiltWord | undefined {
  if (!suspect.test(text)) return undefined
  const typed = mayHoldOldWord(text) ? typedInOldFonts(text) : []
  const found = [...misread(text), ...typed].toSorted((a, b) => a.word.from - b.word.from)
  const isCertain = found.length > 1 || found.some(({ isSure }) => isSure)
  return isCertain ? found[0]?.word : undefined
}

interface Evidence {
  readonly word: SpoiltWord
  /** Enough by itself. */
  readonly isSure: boolean
}

/** Signs and letters below U+0100 that no Vietnamese word holds. */
const strange = '\u00a1-\u00bf×÷ÄÅÆÇËÎÏÐÑÖØÛÜÞßäåæçëîïðñöøûüþÿ'
const strangeSign = new RegExp(`[${strange}]`, 'g')

/** VNI types the letter, then its marks as another letter. */
const vniPair = /[aeouyôöAEOUYÔÖ][ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË]/gu

const suspect = new RegExp(`[${strange}]|${vniPair.source}|â€`, 'u')

/** Whether a text holds a word of an old font: each word shows it by itself, and those of a text come again. */
export function mayHoldOldWord(text: string): boolean {
  return text.split(' ').some(holdsOldWord)
}

const holdsOldWord = remembered((piece) => [...typedInOldFonts(piece)].length > 0)

/** Every word of a text that is Vietnamese when it is read as typed in an old font. */
export function* typedInOldFonts(text: string): Generator<Evidence> {
  for (const { 0: typed, index: from } of matchesOf(text, /[\p{L}\p{M}\u00a1-\u00bf×÷]+/gu)) {
    if (typed.length < 2 || !/^[A-Za-z\u00a1-\u00ff]+$/.test(typed) || !/[^A-Za-z]/.test(typed)) continue
    const place = { from, to: from + typed.length, typed }
    const strangeSigns = typed.match(strangeSign)?.length ?? 0
    const tcvn = strangeSigns > 0 ? fromTcvn(typed) : undefined
    const vni = fromVni(typed)
    if (tcvn !== undefined && isSyllable(tcvn) && !/^µ/.test(typed)) {
      const isSure = /[\u00a1-\u00bf×÷](?!$)|[®»©¸¬]$|[a-z][ÄÅÆÇËÎÏÐÑÖØÛÜÞ]/.test(typed) || strangeSigns > 1
      yield { word: { ...place, right: tcvn, encoding: 'TCVN3' }, isSure }
    } else if (vni !== typed && isSyllable(vni) && (strangeSigns > 0 || !isSyllable(typed))) {
      const isSure = /^[ñÑ]/.test(typed) || (strangeSigns > 0 && typed.search(vniPair) >= 0)
      yield { word: { ...place, right: vni, encoding: 'VNI' }, isSure }
    }
  }
}

const tcvnTyped = '¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ'
const tcvnMeant = 'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ'

/** A word as TCVN3 means it; none when a sign of it stands for nothing there. */
function fromTcvn(typed: string): string | undefined {
  const letters = Array.from(typed, (sign) => {
    const place = tcvnTyped.indexOf(sign)
    return place < 0 ? (/[a-z]/i.test(sign) ? sign : undefined) : tcvnMeant.charAt(place)
  })
  return letters.includes(undefined) ? undefined : letters.join('')
}

const vniMarks: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
}
const vniLetters: Readonly<Record<string, string>> = {
  ñ: 'đ',
  ö: 'ư',
  ô: 'ơ',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
}

/** A word as VNI means it. */
function fromVni(typed: string): string {
  const marked = typed
    .toLowerCase()
    .replace(vniPair, (pair) => (vniLetters[pair.charAt(0)] ?? pair.charAt(0)) + vniMarks[pair.charAt(1)])
    .replace(/[ñöæóòî]|ô(?!\p{M})/gu, (sign) => vniLetters[sign] ?? sign)
    .normalize('NFC')
  return /^\p{Lu}/u.test(typed) ? upperFirst(marked) : marked
}

const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
/**
 * What a byte in the midst of a letter looks like; no-break blank and soft hyphen are left to their own
 * rules.
 */
const middle = `[\\u0080-\\u009f\\u00a1-\\u00ac\\u00ae-\\u00bf${windows1252}]`
const misreadLetter = new RegExp(`[ÃÄÅÆ]${middle}|á[º»]${middle}|â€${middle}`, 'g')
const vietnamese = /^[ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ‐-…]$/u

function* misread(text: string): Generator<Evidence> {
  for (const { 0: typed, index } of matchesOf(text, misreadLetter)) {
    const right = fromBytes(typed)
    const isQuoteAfterWord = /^Ã[‘’“”…•–—]$/.test(typed) && !/\p{L}/u.test(text.charAt(index + typed.length))
    if (!vietnamese.test(right) || isQuoteAfterWord) continue
    const from =
      index - (/[\p{L}\p{M}]{0,20}$/u.exec(text.slice(Math.max(0, index - 20), index))?.[0].length ?? 0)
    const to =
      index + typed.length + (/^[\p{L}\p{M}]{0,20}/u.exec(text.slice(index + typed.length))?.[0].length ?? 0)
    const word = text.slice(from, to)
    yield {
      word: { from, to, typed: word, right: word.replace(misreadLetter, fromBytes), encoding: 'UTF-8' },
      isSure: !/[‘’“”…•–—]$/.test(typed) || typed.startsWith('Ä'),
    }
  }
}

function fromBytes(typed: string): string {
  const bytes = Uint8Array.from(typed, (sign) => {
    const place = windows1252.indexOf(sign)
    return place < 0 ? sign.charCodeAt(0) : 0x80 + place
  })
  return new TextDecoder().decode(bytes)
}
