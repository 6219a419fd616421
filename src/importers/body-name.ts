import { isSyllable } from '../syllable.ts'
import { comparable, matchesOf, upperFirst } from '../text.ts'
import { bodyFields, bodyKinds, placeKinds, smallWords } from './body-words.ts'
import { isCapitals } from './markers.ts'
import { isMostlyCapitals } from './sentence-case.ts'

/** The name of a body with the capitals it has within a sentence. */
export interface BodyName {
  readonly text: string
  /** Whether the paper shows nowhere how some word of it is spelled. */
  readonly isDoubtful: boolean
}

/** Gives a name that is printed in capitals those it has within a sentence. */
export type BodyNames = (printed: string) => BodyName

/**
 * Learns from the texts of a paper how names are spelled in it. A word that neither they nor what is known of bodies
 * and places show keeps a capital for its syllable: it is likelier a name than an ordinary word.
 */
export function bodyNamesOf(texts: readonly string[], places: readonly string[]): BodyNames {
  const prose = texts.filter((text) => !isMostlyCapitals(text)).join('\n')
  const lower = prose.toLocaleLowerCase('vi')
  const paper = { prose: prose.length === lower.length ? prose : '', lower }
  const named = places.flatMap((place) => place.split(/\s*[-–]\s*/)).map((place) => known(place, 'name'))
  const phrases = new Map([...usual, ...named])
  return (printed) => {
    const words = matchesOf(printed, /[\p{L}\p{M}\p{N}]+/gu)
    if (!isCapitals(printed) || words.length > mostWords) return { text: printed, isDoubtful: false }

    let text = ''
    let end = 0
    let state: State = 'begun'
    let isDoubtful = false
    for (let at = 0; at < words.length; ) {
      const first = words[at]
      if (!first) break
      const gap = printed.slice(end, first.index)
      if (gap.trim() !== '') state = 'begun'
      const { kind, forms } = phraseAt(printed, words.slice(at), phrases, paper, state)
      const last = words[at + forms.length - 1] ?? first
      const cased = casedAs(printed.slice(first.index, last.index + last[0].length), forms)
      const isRaised = text === '' || kind === 'kind' || (kind === 'field' && state === 'begun')
      text += gap + (isRaised ? upperFirst(cased) : cased)
      isDoubtful ||= kind === 'unknown' && state !== 'place'
      end = last.index + last[0].length
      state = stateAfter(kind, state, forms)
      at += forms.length
    }
    return { text: text + printed.slice(end), isDoubtful }
  }
}

const mostWords = 40

/** What a word follows: a kind of body or a sign, after which a name begins; a kind of place; anything else. */
type State = 'begun' | 'place' | 'within'

interface Phrase {
  readonly kind: 'kind' | 'field' | 'name' | 'small' | 'place' | 'short' | 'unknown'
  /** Its words as they are written. */
  readonly forms: readonly string[]
}

function known(name: string, kind: Phrase['kind']): [string, Phrase] {
  return [comparable(name), { kind, forms: name.split(' ') }]
}

function listed(list: string, kind: Phrase['kind']): [string, Phrase][] {
  return list
    .trim()
    .split(/[|\n]/)
    .map((name) => known(name, kind))
}

const usual = [
  ...listed(bodyFields, 'field'),
  ...listed(bodyKinds, 'kind'),
  ...listed(smallWords, 'small'),
  ...listed(placeKinds, 'place'),
]

function stateAfter(kind: Phrase['kind'], before: State, forms: readonly string[]): State {
  if (kind === 'place') return 'place'
  if (kind === 'kind' || forms[0] === 'và') return 'begun'
  if (kind === 'short' || (kind === 'unknown' && before === 'place')) return before
  return 'within'
}

/** The longest phrase that is known where a name goes on; else how the paper spells it, or its next word. */
function phraseAt(
  printed: string,
  words: readonly RegExpExecArray[],
  phrases: ReadonlyMap<string, Phrase>,
  paper: { readonly prose: string; readonly lower: string },
  state: State,
): Phrase {
  const [first] = words
  const runs = words.slice(0, 8).map((word) => printed.slice(first?.index, word.index + word[0].length))
  const isUsual = (found: Phrase | undefined) =>
    found !== undefined && (state !== 'place' || found.kind === 'name' || found.forms.length > 1)
  const usualAt = runs.findLastIndex((run) => isUsual(phrases.get(comparable(run))))
  const spelled = runs.map((run, at) => (at === 0 ? undefined : spelledIn(paper, run)))
  const isOfPlace = phrases.get(comparable(runs[usualAt] ?? ''))?.kind === 'place'
  const isLonger = (forms: readonly string[] | undefined, at: number) =>
    forms !== undefined && at > usualAt && (usualAt < 0 || (!isOfPlace && forms.slice(1).some(isRaised)))
  const spelledAt = spelled.findLastIndex(isLonger)
  const forms = spelled[spelledAt]
  const word = first?.[0] ?? ''
  if (usualAt < 0 && isShort(word) && !forms?.slice(1).some(isRaised)) return { kind: 'short', forms: [word] }
  if (forms) return { kind: forms.every(isRaised) ? 'name' : 'field', forms }
  return phrases.get(comparable(runs[usualAt] ?? '')) ?? { kind: 'unknown', forms: [nameForm] }
}

const nameForm = 'Tên'

function isRaised(form: string): boolean {
  return /^\p{Lu}/u.test(form)
}

/** What is no syllable and has no accents, or is a number. */
function isShort(word: string): boolean {
  return !/[\u0300-\u0323]/.test(word.normalize('NFD')) && (/\d/.test(word) || !isSyllable(word))
}

/** The words of a run as the paper spells them elsewhere, with the most capitals; a first one alone says nothing. */
function spelledIn(
  { prose, lower }: { readonly prose: string; readonly lower: string },
  run: string,
): string[] | undefined {
  const wanted = run.toLocaleLowerCase('vi')
  let best: string[] | undefined
  let looks = 0
  for (let at = lower.indexOf(wanted); at >= 0 && looks < mostLooks; at = lower.indexOf(wanted, at + 1)) {
    looks += 1
    const end = at + wanted.length
    const found = prose.slice(at, end)
    if (isLetter(prose[at - 1]) || isLetter(prose[end]) || isCapitals(found)) continue
    const forms = found.split(/[^\p{L}\p{M}\p{N}]+/u)
    if (best === undefined || forms.filter(isRaised).length > best.filter(isRaised).length) best = forms
  }
  if (!best || best.slice(1).some(isRaised)) return best
  return /^[\p{L}\p{M}\s]+$/u.test(wanted) && !/ và /.test(` ${wanted} `)
    ? best.map((form) => form.toLocaleLowerCase('vi'))
    : undefined
}

const mostLooks = 50

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /\p{L}/u.test(sign)
}

/** Printed words with the capitals of others. */
function casedAs(printed: string, forms: readonly string[]): string {
  let at = -1
  return printed.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => {
    at += 1
    const form = forms[at] ?? word
    if (/\p{Lu}.*\p{Lu}/u.test(form)) return form
    const lower = word.toLocaleLowerCase('vi')
    return isRaised(form) && form.length > 0 ? upperFirst(lower) : lower
  })
}
