/**
 * The classes of characters in the patterns of a source file, such as \p{L}, spelt out as the ranges of the
 * characters that a Vietnamese text can hold. The engine makes the whole of Unicode out of each \p{L} that it meets,
 * twice where case is ignored, and that was most of the time that a plan's check took.
 */
export function withRanges(source) {
  return Array.from(parts(source), ({ kind, text }) => {
    if (!/\\[pP]\{/.test(text)) return text
    if (kind === 'pattern') return inPattern(text, '\\')
    return kind === 'string' ? inPattern(text, '\\\\') : text
  }).join('')
}

/**
 * Characters whose class must stay what Unicode says: the letters of every script, and beside them the signs and
 * marks of the stretches that Vietnamese office texts draw from. What else there is may go with its neighbours, which
 * saves ranges; so may letters that are used as symbols, but for those that are one with a usual letter in any case.
 */
function mustHold(code) {
  const character = String.fromCodePoint(code)
  if (/\p{Cn}/u.test(character)) return false
  if (code >= 0x2000 && code <= 0x2bff && !/[\u2126\u212a\u212b]/.test(character)) return !isLetter(code)
  return cared.some(([from, to]) => code >= from && code <= to)
    ? !isLetter(code) || code < 0x3000 || isEdge(code)
    : isLetter(code) && (code < 0x3000 || isEdge(code))
}

function isLetter(code) {
  return /\p{L}/u.test(String.fromCodePoint(code))
}

/** Whether a letter is the first or last of a stretch of letters; those between go with the two. */
function isEdge(code) {
  return !isLetter(code - 1) || !isLetter(code + 1)
}

const cared = [
  [0x0000, 0x052f],
  [0x1e00, 0x1eff],
  [0x3000, 0x303f],
  [0xd800, 0xf8ff],
  [0xfe00, 0xfe6f],
  [0xff01, 0xff65],
  [0xfff9, 0xffff],
  [0x1f000, 0x1fbff],
  [0xe0000, 0xe01ff],
]

/** Of letters outside these stretches it does not matter whether they are capitals. */
const cased = [
  [0x0000, 0x01b0],
  [0x0370, 0x0481],
  [0x1ea0, 0x1ef9],
]

const points = Array.from({ length: 0x10ffff }, (_, code) => code).filter(mustHold)
const casedPoints = points.filter(
  (code) => !isLetter(code) || cased.some(([from, to]) => code >= from && code <= to),
)

/** The mark below Greek letters is an iota as soon as case is ignored, so it goes with that letter. */
const iotaBelow = 0x345
const iota = 0x3b9
const iotas = new Set([iotaBelow, iota, 0x399, 0x1fbe])
const letterA = 0x61

/** The classes of a pattern spelt out; `slash` is how a backslash stands in it. */
function inPattern(text, slash) {
  const escaped = slash.length
  let result = ''
  for (let at = 0; at < text.length; ) {
    const end = text[at] === '[' ? endOfClass(text, at, slash) : undefined
    if (end !== undefined) {
      const written = text.slice(at, end)
      result +=
        written.includes(`${slash}p{`) || written.includes(`${slash}P{`) ? rangesOf(written, slash) : written
      at = end
    } else if (text.startsWith(slash, at)) {
      const property = /^[pP]\{[^}]*\}/.exec(text.slice(at + escaped))?.[0]
      const length = escaped + (property?.length ?? 1)
      const written = text.slice(at, at + length)
      result += property ? rangesOf(`[${written}]`, slash) : written
      at += length
    } else result += text[at++]
  }
  return result
}

/** Where a class ends that begins here; none when a part of it is put in later. */
function endOfClass(text, from, slash) {
  for (let at = from + 1; at < text.length; at++) {
    if (text.startsWith(slash, at)) at += slash.length
    else if (text.startsWith('${', at) || text[at] === '[') return undefined
    else if (text[at] === ']') return at + 1
  }
  return undefined
}

/**
 * A class as ranges. Where case does not matter to it, the ranges are of the side without letters: letters are what is
 * slow when case is ignored.
 */
function rangesOf(written, slash) {
  const known = made.get(written)
  if (known !== undefined) return known
  const pattern = slash === '\\' ? written : written.replaceAll('\\\\', '\\')
  const exact = new RegExp(`^${pattern}$`, 'u')
  const anyCase = new RegExp(`^${pattern}$`, 'iu')
  const holds = (code) => is(exact, code === iotaBelow ? iota : code)
  const isOneCase = points.some((code) => !iotas.has(code) && is(exact, code) !== is(anyCase, code))
  const isLeftOut = !isOneCase && holds(letterA)
  const among = /\\p\{L[lu]\}/.test(pattern) ? casedPoints : points
  const ranges = stretches(isOneCase ? among : points, (code) => holds(code) !== isLeftOut)
  const shown = ranges.map(([from, to]) =>
    from === to ? show(from, slash) : `${show(from, slash)}-${show(to, slash)}`,
  )
  const result = `[${isLeftOut ? '^' : ''}${shown.join('')}]`
  made.set(written, result)
  return result
}

const made = new Map()

function is(pattern, code) {
  return pattern.test(String.fromCodePoint(code))
}

/** The unbroken stretches of the points that belong, as far as other points of the list do not part them. */
function stretches(among, belongs) {
  const found = []
  let open
  for (const code of among) {
    if (!belongs(code)) open = undefined
    else if (open) open[1] = code
    else {
      open = [code, code]
      found.push(open)
    }
  }
  return found
}

function show(code, slash) {
  const character = String.fromCodePoint(code)
  if (/^[A-Za-z0-9\u00c0-\u024f\u0370-\u0481\u1e00-\u1eff]$/u.test(character)) return character
  return code > 0xffff ? `${slash}u{${code.toString(16)}}` : `${slash}u${code.toString(16).padStart(4, '0')}`
}

/** A source in parts: patterns and texts without their signs, and all that stands between. */
function* parts(source) {
  const token =
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*/g
  let from = 0
  for (let found = token.exec(source); found; found = token.exec(source)) {
    const { index, 0: text } = found
    if (text.startsWith('/') && !/^\/[/*]/.test(text) && !mayBegin(source.slice(0, index))) {
      token.lastIndex = index + 1
      continue
    }
    yield { kind: 'code', text: source.slice(from, index) }
    yield { kind: kindOf(text), text }
    from = index + text.length
  }
  yield { kind: 'code', text: source.slice(from) }
}

function kindOf(text) {
  if (/^\/[/*]/.test(text)) return 'remark'
  return text.startsWith('/') ? 'pattern' : 'string'
}

/** A slash after a value divides; after a sign or a word such as “return” it begins a pattern. */
function mayBegin(before) {
  const last = before.trimEnd()
  return last === '' || /[(,=:[!&|?{};+*%~^<>-]$|\b(?:return|yield|case|of|in)$/.test(last)
}
