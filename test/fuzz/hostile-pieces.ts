import type { Random } from '../mutation/random.ts'

/** Every control character of C0 and C1. */
const controls = Array.from({ length: 0x20 }, (_, code) => String.fromCharCode(code)).concat(
  Array.from({ length: 0x21 }, (_, code) => String.fromCharCode(0x7f + code)),
)

/** Characters that break lines, turn the direction of writing, hide, or are half of a character. */
const oddCharacters = [
  ...controls,
  ...'\u00a0\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e',
  ...'\u2060\u2066\u2067\u2068\u2069\ufeff\ufffd\ufffe\uffff\u0301\u0323\u1160\u3164',
  '🏆',
  '👩‍👩‍👧‍👦',
  '\u{e0041}',
  '\ud800',
  '\udfff',
]

/** Words with a meaning of their own in YAML, JavaScript, Handlebars, Markdown, HTML, a shell or a spreadsheet. */
const loadedWords = [
  ...'|~|null|true|no|on|yes|.nan|.inf|-.inf|0x1F|0o17|1e999|-0|1_000|08|00|12:30:45|2026-02-30|9999-99-99'.split(
    '|',
  ),
  ...'__proto__|constructor|prototype|toString|hasOwnProperty|valueOf|then|length|<<|=|undefined|NaN'.split(
    '|',
  ),
  ...'- a|? a|a: b|: |#|# a|&a b|*a|!!js/function "a"|!!set {a}|!!binary aGk=|!<x> a|%YAML 1.1|---|...|@a|`a'.split(
    '|',
  ),
  ...'{{constructor}}|{{lookup this "__proto__"}}|{{> ../x}}|{{#each}}|{{{{raw}}}}|:::|::|::ngat[|**|__|<b>'.split(
    '|',
  ),
  ...'<script>alert(1)</script>|javascript:alert(1)|]]>|&#0;|&lt;|::error::x|%0A|$(id)|`id`|=1+1|@SUM(A1)'.split(
    '|',
  ),
  ...'../../etc/passwd|C:\\con|con.yaml|NUL|a\\|\\u0000|\\|\'|"|“|”|tdkt|TODO(tdkt)'.split('|'),
  '# tdkt-disable-next-line quarter-twice: lý do',
  '# tdkt-disable-next-line : :',
]

/** Words as plans have them, in a place where they mean too much. */
const plainWords = [
  ...'năm 2026|ngày 31/02/2026|ngày 29/02/2100|quý IV|từ ngày 31/12/2026 đến ngày 01/01/2026|tháng 13/2026'.split(
    '|',
  ),
  ...'Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ|Luật Thi đua, khen thưởng|số 0/0/|kỷ niệm 110 năm'.split(
    '|',
  ),
  ...'(1911 - 2021)|năm học 2025 - 2026|giai đoạn 99999 - 1|ngày 00/00/0000|(sau đây viết tắt là TĐKT)|KT. TM. TL.'.split(
    '|',
  ),
  'Ngày mùng 10 tháng 3 âm lịch năm 2026',
  'Tết Nguyên đán năm 9999',
]

/** A text that nobody would write; a few are long. */
export function hostileText(random: Random): string {
  const piece = () =>
    random.pick([random.pick(oddCharacters), random.pick(loadedWords), random.pick(plainWords)]) ?? ''
  if (random.chance(0.02)) return piece().repeat(1 + random.below(2_000))
  return Array.from({ length: 1 + random.below(4) }, () => (random.chance(0.5) ? ' ' : '') + piece()).join('')
}

/** Any one odd character. */
export function oddCharacter(random: Random): string {
  return random.pick(oddCharacters) ?? ''
}

/** A scalar as YAML: quoted so that it is read whatever it holds, or bare. */
export function hostileScalar(random: Random): string {
  const text = random.chance(0.5) ? hostileText(random) : (random.pick(loadedWords) ?? '')
  return random.chance(0.88) ? JSON.stringify(text) : text
}

/** A key that is nobody's, or one that every object of JavaScript has. */
export function hostileKey(random: Random): string {
  const key = random.pick([
    ...'__proto__|constructor|prototype|toString|hasOwnProperty|__defineGetter__|length|0|-1|<<|then'.split(
      '|',
    ),
    hostileScalar(random),
    '? [a]',
    '? {a: b}',
    '!!str a',
  ])
  return key ?? ''
}

/** A value in one line that is nested, endless, or stands for more than it says. */
export function hostileValue(random: Random): string {
  const depth = 1 + random.below(random.chance(0.05) ? 3_000 : 60)
  const count = 1 + random.below(random.chance(0.02) ? 5_000 : 40)
  switch (random.below(8)) {
    case 0:
      return '['.repeat(depth) + ']'.repeat(random.chance(0.9) ? depth : depth - 1)
    case 1:
      return `${'{a: '.repeat(depth)}1${'}'.repeat(depth)}`
    case 2:
      return `{${Array.from({ length: count }, (_, at) => `k${at}: ${at}`).join(', ')}}`
    case 3:
      return `[${Array.from({ length: count }, () => hostileScalar(random)).join(', ')}]`
    case 4:
      return `&v${depth} [*v${depth}]`
    case 5:
      return `[&b0 [x, x, x], ${Array.from({ length: depth % 12 }, (_, at) => `&b${at + 1} [*b${at}, *b${at}, *b${at}, *b${at}]`).join(', ')}]`
    case 6:
      return `{${hostileKey(random)}: ${hostileScalar(random)}}`
    default:
      return hostileScalar(random)
  }
}
