import { remembered } from './remembered.ts'

const rimes = wordsIn([
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
  'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu',
  'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu',
  'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet oi oc om on ong',
  'oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt',
  'u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ up ut uôc uôi uôm uôn uông uôt',
  'uy uya uych uyên uyêt uyn uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu',
  'y ych yêm yên yêng yêt yêu yn ynh yt',
])
const onsets = wordsIn(['ngh nh ng gh gi kh ph th tr ch qu', ...'bcdđghklmnprstvx'])
const tone = /[\u0300\u0301\u0303\u0309\u0323]/g

/**
 * Whether a word can be one Vietnamese syllable: known sounds, one tone at most, and that one fitting its
 * end.
 */
export const isSyllable = remembered((word) => {
  const spread = word.toLowerCase().normalize('NFD')
  const tones = spread.match(tone) ?? []
  const letters = spread.replace(tone, '').normalize('NFC')
  if (tones.length > 1 || !hasKnownSounds(letters)) return false
  return !/[cpt]$|[^n]?ch$/.test(letters) || /[\u0301\u0323]/.test(tones[0] ?? '')
})

function hasKnownSounds(letters: string): boolean {
  if (rimes.has(letters)) return true
  return [1, 2, 3].some((length) => onsets.has(letters.slice(0, length)) && rimes.has(letters.slice(length)))
}

function wordsIn(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '))
}
