/** A text without “./.”, which the template prints; the last sign of an address of the web stays. */
export function withoutEndMark(text: string): string {
  const printed = text.trimEnd()
  const mark = /\/\.?$/.exec(printed)
  if (!mark) return printed.replace(/(?<!\.)\.\.$/, '.')
  const before = printed.slice(0, mark.index)
  const word = before.split(/\s/).at(-1) ?? ''
  if (isAddress(word) && !/[.;]$/.test(before)) return printed
  const kept = before.trimEnd()
  return kept.endsWith('...') ? kept : `${kept.replace(/\.\.$/, '.').replace(/[.;]$/, '').trimEnd()}.`
}

/** Whether a word is an address: of a page, of mail, or the name of a site. */
function isAddress(word: string): boolean {
  return /:\/\/|^\(?www\.|@|[a-z\d]\.[a-z]{2,}(?![\p{L}\d])/iu.test(word) && !/\p{Lu}\.\p{Lu}/u.test(word)
}
