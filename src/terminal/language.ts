import type { Language } from '../diagnostic.ts'

/** The language asked for by `--lang` or else by `TDKT_LANG`; Vietnamese where nobody asks. */
export function languageAsked(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const at = words.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='))
  const typed = at < 0 ? environment['TDKT_LANG'] : (words[at]?.split('=')[1] ?? words[at + 1])
  return typed === 'en' ? 'en' : 'vi'
}
