import { escapedMarkup } from '../escaped-markup.ts'
import type { WordNames } from './word-names.ts'

/** A remark on a paragraph. */
export interface Comment {
  /** Where the paragraph is written in the part that holds the body; the first one where this is unknown. */
  readonly at: number | undefined
  /** Each becomes a paragraph of the comment. */
  readonly lines: readonly string[]
}

/** A remark with its number, as Word keeps it. */
export function commentXml(id: number, lines: readonly string[], { prefix, declared }: WordNames): string {
  const name = (word: string) => `${prefix}${word}`
  const plain = [
    `<${name('pPr')}><${name('spacing')} ${name('before')}="0" ${name('after')}="0"/>`,
    `<${name('ind')} ${name('left')}="0" ${name('right')}="0" ${name('firstLine')}="0"/>`,
    `<${name('jc')} ${name('val')}="left"/></${name('pPr')}>`,
  ].join('')
  const small = `<${name('rPr')}><${name('sz')} ${name('val')}="20"/></${name('rPr')}>`
  const paragraphs = lines.map((line, index) => {
    const mark = index === 0 ? `<${name('r')}>${small}<${name('annotationRef')}/></${name('r')}>` : ''
    const words = `<${name('t')} xml:space="preserve">${escapedMarkup(writable(line))}</${name('t')}>`
    return `<${name('p')}>${plain}${mark}<${name('r')}>${small}${words}</${name('r')}></${name('p')}>`
  })
  const by = `${name('id')}="${id}" ${name('author')}="tdkt" ${name('initials')}="tdkt"`
  return `<${name('comment')}${declared} ${by}>${paragraphs.join('')}</${name('comment')}>`
}

/** What stands before the words of a paragraph that remarks speak of. */
export function startsXml(ids: readonly number[], { prefix, declared }: WordNames): string {
  return ids.map((id) => `<${prefix}commentRangeStart${declared} ${prefix}id="${id}"/>`).join('')
}

/** What stands after them; `size` is that of the marks, which nobody sees. */
export function endsXml(
  ids: readonly number[],
  { prefix, declared }: WordNames,
  size: string | undefined,
): string {
  const look = size === undefined ? '' : `<${prefix}rPr><${prefix}sz ${prefix}val="${size}"/></${prefix}rPr>`
  return ids
    .map((id) => {
      const reference = `<${prefix}commentReference ${prefix}id="${id}"/>`
      return [
        `<${prefix}commentRangeEnd${declared} ${prefix}id="${id}"/>`,
        `<${prefix}r${declared}>${look}${reference}</${prefix}r>`,
      ].join('')
    })
    .join('')
}

/** Without signs that no XML may hold. */
function writable(text: string): string {
  return text.replace(/[\p{Cs}\p{Cc}\ufffe\uffff]/gu, (sign) => (sign === '\t' ? ' ' : '\ufffd'))
}
