import { isLawKind, kindOfWord } from './kinds.ts'
import type { DocumentSymbol } from './symbol.ts'

/** What is known of a document when it is to be ranked. */
export interface Ranked {
  readonly kind?: string
  readonly symbol?: DocumentSymbol
  readonly issuer?: string
}

/**
 * The rank of a document among those that bind all, from 0 downward (Luật Ban hành văn bản quy phạm pháp
 * luật, Điều 4); Party papers, plans and papers of unknown issuers have none.
 */
export function rankOf({ kind, symbol, issuer }: Ranked): number | undefined {
  if (kind === undefined || symbol?.form === 'party') return undefined
  const { word } = kindOfWord(kind) ?? {}
  if (word === 'Hiến pháp') return 0
  if (word === 'Pháp lệnh') return ranks.indexOf('standing committee')
  if (isLawKind(word)) return ranks.indexOf('law')
  if (word === 'Nghị định') return ranks.indexOf('government')
  if (word === 'Thông tư' || word === 'Thông tư liên tịch') return ranks.indexOf('ministry')
  if (word === undefined || !ofManyAuthorities.includes(word)) return undefined

  const authority = authorities.find(
    ({ letters, words }) =>
      symbol?.bodies.some((body) => letters.test(body)) ||
      (issuer !== undefined && words.test(issuer.trim())),
  )
  return authority && ranks.indexOf(authority.rank)
}

/** Kinds whose rank is that of who issues them. */
const ofManyAuthorities = ['Lệnh', 'Nghị quyết', 'Quyết định', 'Chỉ thị']

/** The steps of the order, highest first. */
const ranks = [
  'constitution',
  'law',
  'assembly',
  'standing committee',
  'president',
  'government',
  'prime minister',
  'ministry',
  'council',
  'committee',
] as const

const authorities: readonly {
  readonly rank: (typeof ranks)[number]
  readonly letters: RegExp
  readonly words: RegExp
}[] = [
  { rank: 'standing committee', letters: /^UBTVQH/, words: /^ủy ban thường vụ quốc hội$/i },
  { rank: 'assembly', letters: /^QH\d/, words: /^quốc hội$/i },
  { rank: 'president', letters: /^CTN$/, words: /^chủ tịch nước$/i },
  { rank: 'prime minister', letters: /^TTg$/, words: /^thủ tướng( chính phủ)?$/i },
  { rank: 'government', letters: /^CP$/, words: /^chính phủ$/i },
  { rank: 'council', letters: /^HĐND/, words: /^(hội đồng nhân dân|hđnd)/i },
  { rank: 'committee', letters: /^UBND/, words: /^(chủ tịch )?(ủy ban nhân dân|ubnd)/i },
  {
    rank: 'ministry',
    letters: /^(B(?!TĐKT)[A-ZĐ]{2,}|UBDT|TTCP|NHNN)$/,
    words: /^(bộ trưởng )?bộ (?!chính trị)/i,
  },
]
