import { isLawKind, kindOfWord } from './kinds.ts'
import type { DocumentSymbol } from './symbol.ts'

/** Whether a kind's word may stand before a symbol; where nothing is known of either, it may. */
export function kindFits(word: string, symbol: DocumentSymbol): boolean {
  const kind = kindOfWord(word)
  if (!kind) return true
  if (symbol.form === 'law' && symbol.kind === undefined) return isLawKind(word) || kind.word === 'Nghị quyết'
  if (symbol.kind === undefined) return true
  if (symbol.form === 'party' && kind.word === 'Quy định')
    return ['QĐ', ...kind.letters].includes(symbol.kind)
  return kind.letters.includes(symbol.kind)
}
