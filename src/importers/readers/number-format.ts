import { roman } from '../../text.ts'

/** A counted number as a list prints it; undefined for a way of numbering that is not known. */
export function numberAs(format: string, number: number): string | undefined {
  switch (format) {
    case 'decimal':
    case 'ordinal':
      return String(number)
    case 'decimalZero':
      return String(number).padStart(2, '0')
    case 'upperRoman':
      return number > 0 && number < 4000 ? roman(number) : String(number)
    case 'lowerRoman':
      return number > 0 && number < 4000 ? roman(number).toLowerCase() : String(number)
    case 'upperLetter':
      return letter(number).toUpperCase()
    case 'lowerLetter':
      return letter(number)
    case 'numberInDash':
      return `- ${number} -`
    case 'decimalEnclosedParen':
      return `(${number})`
    case 'decimalEnclosedFullstop':
      return `${number}.`
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return number > 0 && number <= 20 ? String.fromCodePoint(0x245f + number) : String(number)
    case 'none':
    case 'bullet':
      return ''
    default:
      return undefined
  }
}

/** Word counts with the 26 Latin letters, in Vietnamese documents too, and doubles them after z: aa, bb. */
function letter(number: number): string {
  if (number < 1) return String(number)
  const sign = String.fromCodePoint(97 + ((number - 1) % 26))
  return sign.repeat(Math.min(30, Math.floor((number - 1) / 26) + 1))
}
