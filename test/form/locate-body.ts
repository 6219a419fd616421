import { type Flow, kemTheo, type Located, phuLuc, withRules } from './located.ts'

/** Tells the paragraphs outside tables apart, of the plan itself from its title on or of its annexes. */
export function locateBody(flow: readonly Flow[], start: 'title' | 'annexes'): Located[] {
  const texts = withRules(flow)
  const located: Located[] = []
  let place: Place = { section: undefined, opens: start === 'title' ? 'ten-loai' : undefined }

  for (const [index, element] of texts.entries()) {
    const text = element.paragraph.text.trim()
    const next = texts[index + 1]?.paragraph.text.trim() ?? ''
    const row = rowOf(text, next, element.paragraph.outlineLevel, place)
    located.push({ ...element, row })
    place = placeAfter(row, text, place)
  }
  return located
}

interface Place {
  /** The title of the section so far; undefined before the first. */
  readonly section: string | undefined
  /** What the place alone calls for. */
  readonly opens: 'ten-loai' | 'trich-yeu' | 'ten-phu-luc' | undefined
}

function placeAfter(row: string, text: string, { section }: Place): Place {
  if (row === 'ten-loai') return { section, opens: 'trich-yeu' }
  if (row === 'phu-luc') return { section: text, opens: 'ten-phu-luc' }
  return { section: row === 'muc-1' ? text : section, opens: undefined }
}

function rowOf(text: string, next: string, outline: number | undefined, { section, opens }: Place): string {
  if (phuLuc.test(text)) return 'phu-luc'
  if (opens !== undefined) return opens
  if (kemTheo.test(text)) return 'kem-theo'
  if (section === undefined && isBasis(text)) return 'can-cu'
  if (/^[IVX]+\. /.test(text)) return 'muc-1'
  if (text.startsWith('- ')) return 'gach-1'
  if (text.startsWith('+ ')) return 'gach-2'

  const level = marks.findIndex((mark) => mark.test(text))
  const isTitle = level >= 0 && !endOfSentence.test(text) && !marks[level]?.test(next)
  if (!isTitle) return 'noi-dung'
  const isDuty = /thực hiện|phân công/iu.test(section ?? '') && outline === undefined
  return isDuty ? 'viec-don-vi' : `muc-${level + 2}`
}

function isBasis(text: string): boolean {
  return /^(Căn cứ|Theo đề nghị|Xét đề nghị) /u.test(text) || text.endsWith(';')
}

const marks = [/^\d+\. /, /^[a-zđ]\) /u]

const endOfSentence = /[.;:,…!?]$/u
