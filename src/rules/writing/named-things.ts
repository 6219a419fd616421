import type { Plan } from '../../plan/plan.ts'
import type { PlanText } from '../../plan/texts.ts'
import { matchesOf, type Sought, singleSpaced, soughtIn } from '../../text.ts'
import { hasNoSmallLetter, isPartOfWord, mayBeginCapital } from './sentences.ts'
import { strayNameAfter } from './stray-names.ts'

/** One place where a plan names a thing. */
export interface NamePlace {
  readonly text: PlanText
  readonly from: number
  readonly to: number
  readonly typed: string
  /** What may differ from the other places: capitals, or the joining sign. */
  readonly form: string
}

interface Candidate extends NamePlace {
  readonly key: string
}

/** The things that a plan spells in more than one way, each with all its places; misspelt units are told of elsewhere. */
export function thingsOfManySpellings(plan: Plan, texts: readonly PlanText[]): NamePlace[][] {
  const things = new Map<string, NamePlace[]>()
  const judged = texts.filter(
    ({ role, text }) => role !== 'signature' && role !== 'basis' && !hasNoSmallLetter(text),
  )
  const joints = judged.some(({ text }) => text.includes('&')) ? signsAndWord : signs
  for (const text of judged) {
    for (const { key, ...place } of candidates(text, joints)) {
      const places = things.get(key)
      if (places) places.push(place)
      else things.set(key, [place])
    }
  }
  const nameAfter = strayNameAfter(plan)
  const isStray = ({ text, from, to }: NamePlace) => (nameAfter(text, from)?.from ?? to) < to
  return [...things.values()]
    .filter(isMixed)
    .map((places) => places.filter((place) => !isStray(place)))
    .filter(isMixed)
}

function isMixed(places: readonly NamePlace[]): boolean {
  return places.some(({ form }) => form !== places[0]?.form)
}

function* candidates(text: PlanText, joints: RegExp): Generator<Candidate> {
  for (const { 0: typed, index } of soughtIn(text.text, setNames)) {
    if (mayBeginCapital(text.text, index)) continue
    yield candidate(text, index, typed, 'set', singleSpaced(typed))
  }
  for (const { 1: typed = '', index } of soughtIn(text.text, bodies)) {
    if (!mayBeginCapital(text.text, index) && !isPartOfWord(text.text, index))
      yield* innerCapitals(text, index, typed)
  }
  for (const { 0: joint, index } of matchesOf(text.text, joints)) yield* joined(text, joint, index)
  for (const { 0: typed, index } of soughtIn(text.text, abbreviations)) {
    const letters = typed.replace(/\P{L}/gu, '')
    yield { ...candidate(text, index, typed, 'short', singleSpaced(typed)), key: `short ${letters}` }
  }
}

/** A name for each of its words after the first, up to the word that follows it: only that word's capital is compared. */
function* innerCapitals(text: PlanText, from: number, typed: string): Generator<Candidate> {
  const words = matchesOf(typed, /\p{L}+/gu).map(({ 0: word, index }) => ({
    word,
    end: index + word.length,
  }))
  for (const [at, { word }] of words.entries()) {
    const next = words[at + 1]
    const isPlain = word.slice(1) === word.slice(1).toLowerCase()
    if (at === 0 || !next || !isPlain || /^đảng$/i.test(word)) continue
    const form = word.charAt(0) === word.charAt(0).toLowerCase() ? 'small' : 'capital'
    yield candidate(text, from, typed.slice(0, next.end), `inner ${at}`, form)
  }
}

/** Up to two words on each side of a hyphen, a dash, “&” or “và”. */
function* joined(text: PlanText, joint: string, at: number): Generator<Candidate> {
  const [left, before = ''] = wordsBefore.exec(text.text.slice(Math.max(0, at - 30), at)) ?? []
  const end = at + joint.length
  const [right, after = ''] = wordsAfter.exec(text.text.slice(end, end + 30)) ?? []
  if (left === undefined || right === undefined) return
  const form = singleSpaced(before + joint + after)
  const sign = joint === '&' || joint === 'và' ? ' và ' : ' - '
  const key = `joined ${singleSpaced(left.trimEnd() + sign + right.trimStart()).toLowerCase()}`
  const place = candidate(text, at - left.length, left + joint + right, 'joined', form)
  yield { ...place, key }
}

function candidate(text: PlanText, from: number, typed: string, kind: string, form: string): Candidate {
  return {
    key: `${kind} ${singleSpaced(typed).toLowerCase()}`,
    text,
    from,
    to: from + typed.length,
    typed: singleSpaced(typed),
    form,
  }
}

/**
 * Set phrases that mean one thing wherever they stand, and days and celebrations of somebody or something with a name:
 * “ngày sinh đồng chí Hoàng Văn Thụ”.
 */
export const setNames: Sought = {
  pattern:
    /(?<![\p{L}\d])(?:[CcKk](?:ụm|hối)\s+[Tt]hi\s+[Đđ]ua(?!\s*-)|[Kk]ế hoạch này|(?:[Nn]gày|[Ll]ễ|[Tt]uần lễ|[Cc]uộc thi|[Hh]ội thi|[Cc]hiến dịch)(?:\s+\p{L}+){1,5}?(?:\s+\p{Lu}\p{Ll}+){2}(?:\s+(?!(?:trên|tại|của|và|ở|do|với|trong|cho|năm|vào|từ|là|được)\s)\p{Ll}+(?=\s+\p{Lu})|\s+\p{Lu}\p{Ll}*)*)(?!\p{L})/gu,
  sign: /(?:ụm|hối|gày|ễ|uộc thi|ội thi|dịch)\s|hoạch này/,
}

/** Bodies and events by name; in “Ban tổ chức”, “Ban hành …”, “Tổ chức …”, “Đại hội …” capitals tell things apart. */
export const bodies: Sought = {
  pattern:
    /(?<![\p{L}\d])(?=((?:Hội đồng|Hội nghị|Hội thi|Hội thao|Hội|Ban(?!\s+hành|\s+[Tt]ổ chức)|Đoàn|Tổ(?!\s+chức)|Phòng|Văn phòng|Trung tâm|Chi cục|Cục|Sở|Bộ|Ủy ban|Uỷ ban|Liên đoàn|Công đoàn|Đảng bộ|Đảng ủy|Ngày hội|Lễ|Phong trào|Cuộc vận động|Giải thưởng)(?:\s+\p{L}+){2,7}))/gu,
  sign: /Hội|Ban|Đoàn|Tổ|Phòng|Trung|C[hụ]|Sở|Bộ|Ủy|Uỷ|Liên|Công|Đảng|Ngày|Lễ|Phong|Cuộc|Giải|Văn/,
}

const signs = /[-–—]/g
const signsAndWord = /[-–—&]|(?<=\s)và(?=\s)/g

/** One or two words, the one beside the sign no abbreviation. */
const wordsBefore = /(?<![\p{L}\d/])(?:\p{L}+\s+)?\p{L}*\p{Ll}(\s*)$/u
const wordsAfter = /^(\s*)(?=\p{L}*\p{Ll})\p{L}+(?:\s+\p{L}+)?(?!\p{L})/u

/** Capitals in one piece or in several, not as parts of a symbol. */
export const abbreviations: Sought = {
  pattern: /(?<![\p{L}\d/.-])\p{Lu}{2,}(?:(?:\s+|\s*[-–&]\s*)\p{Lu}{2,})*(?![\p{L}\d/]|\s*-\s*\p{L})/gu,
  sign: /\p{Lu}{2}/u,
}
