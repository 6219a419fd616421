import { roman } from '../../text.ts'
import { type Demand, judged, lawOf, mustBe, mustBeThere, type Sample } from '../judging.ts'
import type { Measured } from '../measured.ts'
import { printedText } from '../parts/markers.ts'
import type { Annex } from '../parts/parts.ts'
import { subjects } from '../subjects.ts'
import type { Audited } from './audited.ts'
import { letterElements, placeOf } from './letters.ts'

/** The annexes: their labels, titles and what they belong to, and that the text speaks of them. */
export function annexElements({ parts, format }: Audited): Measured[] {
  const { annexes, body } = parts
  const law = (id: string, style?: string) => lawOf(format, `annex/${id}`, style)
  const per = <Value>(of: (annex: Annex, index: number) => Value): Sample<Value>[] =>
    annexes.map((annex, index) => ({
      value: of(annex, index),
      place: placeOf(annex.label, subjects.annexLabel),
    }))
  const titles = annexes.flatMap(({ title }) => title?.lines ?? [])
  const references = annexes.flatMap(({ reference }) => reference?.lines ?? [])
  const text = body
    .filter(({ annex }) => annex === undefined)
    .map(({ paragraph }) => printedText(paragraph))
    .join('\n')
  return [
    judged(
      'annex/label-case',
      per(({ label }) => label.text),
      labelForm,
      law('label-case'),
    ),
    ...letterElements(
      subjects.annexLabel,
      annexes.map(({ label }) => label),
      ['size', 'bold', 'upright', 'centred'],
      format,
    ),
    judged(
      'annex/roman-number',
      per(({ label }, index) => numbering(label.text, index, annexes.length)),
      numbered,
      law('roman-number'),
    ),
    judged(
      'annex/title-present',
      per(({ title }) => title !== undefined),
      mustBeThere,
      law('title-present'),
    ),
    ...letterElements(
      subjects.annexTitle,
      titles,
      ['size', 'bold', 'upright', 'capitals', 'centred'],
      format,
    ),
    judged(
      'annex/attached-line',
      annexes.map(({ reference, label }) => {
        const said = (reference?.lines ?? []).map((line) => line.text).join(' ')
        const place = placeOf(reference?.lines[0] ?? label, subjects.annexReference)
        return { value: said.replace(/\s+/g, ' '), place }
      }),
      referenceForm,
      law('attached-line'),
    ),
    ...letterElements(subjects.annexReference, references, ['size', 'italic', 'not-bold', 'centred'], format),
    judged(
      'annex/own-page',
      per(({ startsPage }) => startsPage),
      mustBe(
        { vi: 'sang trang mới', en: 'on a new page' },
        { vi: 'không sang trang mới', en: 'not on a new page' },
      ),
      law('own-page'),
    ),
    judged(
      'annex/mentioned',
      per(({ label }, index) => isMentioned(label.text, roman(index + 1), text)),
      mustBe(
        { vi: 'nội dung có nhắc tới', en: 'the text speaks of it' },
        { vi: 'nội dung không nhắc tới', en: 'the text does not speak of it' },
      ),
      law('mentioned'),
    ),
  ]
}

const referenceForm: Demand<string> = {
  allowed: { vi: '“(Kèm theo … số … của …)”', en: '“(Kèm theo … số … của …)”' },
  holds: (text) => /^\(Kèm theo \p{Lu}[^()]*\)$/u.test(text),
  show: (text) => (text === '' ? { vi: 'không có', en: 'not there' } : { vi: `“${text}”`, en: `“${text}”` }),
}

const labelForm: Demand<string> = {
  allowed: { vi: '“Phụ lục” in thường', en: '“Phụ lục” not in capitals' },
  holds: (text) => /^Phụ lục(?: \S+)?$/.test(text),
  show: (text) => ({ vi: `“${text}”`, en: `“${text}”` }),
}

interface Numbering {
  readonly given: string
  readonly expected: string
}

function numbering(label: string, index: number, count: number): Numbering {
  const given = /\s(\S+?)[.:]?$/.exec(label.replace(/^phụ\s+lục/i, 'x'))?.[1] ?? ''
  return { given, expected: count > 1 ? roman(index + 1) : '' }
}

/** One annex alone needs no number and may have one. */
const numbered: Demand<Numbering> = {
  allowed: { vi: 'chữ số La Mã khi có từ hai phụ lục', en: 'Roman numerals where there are two or more' },
  holds: ({ given, expected }) => (expected === '' ? given === '' || given === 'I' : given === expected),
  show: ({ given }) =>
    given === '' ? { vi: 'không đánh số', en: 'no number' } : { vi: `“${given}”`, en: `“${given}”` },
}

/** By the number on its label or by the one that it should have. */
function isMentioned(label: string, expected: string, text: string): boolean {
  const number = /^phụ\s+lục\s+(\S+?)[.:]?$/i.exec(label)?.[1]
  if (number === undefined) return /phụ\s+lục/i.test(text)
  const before = text.matchAll(/phụ\s+lục(?:\s+số)?((?:[\s,;]|và|đến|I|V|X|L|C|\d|[A-Z]|-)*)/giu)
  return [...before].some(([, numbers = '']) => {
    const named = numbers.split(/[^\p{L}\d]+/u)
    return (
      named.includes(number) || named.includes(expected) || /đến|-/.test(numbers) || numbers.trim() === ''
    )
  })
}
