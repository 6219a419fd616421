/** The abbreviations that a paper defines itself: “thi đua, khen thưởng (TĐKT)”, “… (sau đây viết tắt là Ban)”. */
export function abbreviationsIn(texts: readonly string[]): Readonly<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const text of texts) {
    for (const { 1: short = '', index } of text.matchAll(definition)) {
      if (Object.hasOwn(found, short)) continue
      const full = wordsWithInitials(text.slice(0, index), short)
      if (full !== undefined) found[short] = full
    }
  }
  return found
}

const definition = /\((?:(?:sau đây )?(?:gọi|viết)(?: tắt)? là:? |viết tắt:? )?[“"]?([\p{Lu}]{2,8})[”"]?\)/gu

/** The last words before a place, when their first letters spell the abbreviation. */
function wordsWithInitials(before: string, short: string): string | undefined {
  const words = Array.from(before.matchAll(/[\p{L}\p{M}]+/gu))
  const own = words.slice(-short.length)
  const initials = own.map(({ 0: word }) => word.charAt(0).toLocaleUpperCase('vi')).join('')
  const start = own[0]?.index
  return initials === short && start !== undefined ? before.slice(start).trim() : undefined
}
