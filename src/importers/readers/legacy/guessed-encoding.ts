import type { LegacyEncoding } from './legacy-fonts.ts'
import { fromTcvn3 } from './tcvn3.ts'
import { fromVni } from './vni.ts'

/** How many letters a guess needs, and how many times more they must be than real Vietnamese ones. */
const fewest = 8
const share = 0.9

/**
 * The old encoding in which a text without fonts was written, told by its letters: in which of them it makes words
 * that Vietnamese has, when as it stands it makes almost none.
 */
export function guessedEncoding(text: string): LegacyEncoding | undefined {
  const words = text.match(/[\p{L}\p{M}\u00A1-\u00FF]+/gu) ?? []
  const foreign = words.filter((word) => /[\u00A1-\u00FF]/.test(word))
  const plain =
    foreign.filter(isSyllable).length + words.filter((word) => /[\u1EA0-\u1EF9ăđơư]/i.test(word)).length
  if (foreign.length < fewest || plain > words.length / 5) return undefined
  const fits = (convert: (word: string) => string) =>
    foreign.filter((word) => isSyllable(convert(word))).length
  const [tcvn3, vni] = [fits(fromTcvn3), fits(fromVni)]
  const best = tcvn3 >= vni ? tcvn3 : vni
  if (best < foreign.length * share) return undefined
  return tcvn3 >= vni ? 'tcvn3' : 'vni'
}

const onsets = 'ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x'
const rimes = [
  '(?:oa|oă|oe|ua|uâ|uê|uô|uơ|uy|uyê|iê|yê|ươ|ưa|ia|ya|uya|a|ă|â|e|ê|i|o|ô|ơ|u|ư|y)',
  '(?:ng|nh|ch|m|n|p|t|c|i|y|o|u)?',
].join('')
const syllable = new RegExp(`^(?:${onsets})?${rimes}$`)

/** Whether letters make a syllable such as Vietnamese has, with one tone at most. */
function isSyllable(word: string): boolean {
  const bare = word.toLowerCase().normalize('NFD')
  const tones = bare.match(/[\u0300\u0301\u0303\u0309\u0323]/g)?.length ?? 0
  if (tones > 1) return false
  return syllable.test(bare.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '').normalize('NFC'))
}
