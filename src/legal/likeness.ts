/** How much of the words of two titles is the same, from 0 to 1, whatever their case and marks. */
export function likeness(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  const shared = sharedCount(left, right)
  return shared === 0 ? 0 : (2 * shared) / (left.length + right.length)
}

/** How much of the shorter title stands in the longer one: papers often cut a subject short. */
export function coverage(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  const shorter = Math.min(left.length, right.length)
  return shorter === 0 ? 0 : sharedCount(left, right) / shorter
}

/** Whether two names of bodies may mean one: “UBND tỉnh” may be Chủ tịch Ủy ban nhân dân tỉnh Lạng Sơn. */
export function mayBeOneBody(a: string, b: string): boolean {
  const [left, right] = [bodyWords(a), bodyWords(b)]
  const [short, long] = left.length < right.length ? [left, right] : [right, left]
  return `${long} `.startsWith(`${short} `)
}

function sharedCount(left: readonly string[], right: readonly string[]): number {
  const rest = [...right]
  let shared = 0
  for (const word of left) {
    const at = rest.indexOf(word)
    if (at < 0) continue
    rest.splice(at, 1)
    shared += 1
  }
  return shared
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\d]+/gu) ?? []
  )
}

/** A body's name without its head's post and with its usual abbreviations written out. */
function bodyWords(text: string): string {
  return wordsOf(text)
    .join(' ')
    .replaceAll('uỷ', 'ủy')
    .replace(/ubnd/, 'ủy ban nhân dân')
    .replace(/hđnd/, 'hội đồng nhân dân')
    .replace(/tđkt/, 'thi đua khen thưởng')
    .replace(headOfBody, '')
    .replace(/^thủ tướng$/, 'thủ tướng chính phủ')
}

/** The post or the standing part in whose name a body's papers are signed. */
const headOfBody =
  /^(?:chủ tịch (?=ủy ban|hội)|bộ trưởng (?=bộ)|giám đốc |hiệu trưởng |thường trực |ban thường vụ (?=(?:tỉnh|huyện|thành|đảng) ủy))/
