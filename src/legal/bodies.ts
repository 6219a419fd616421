/** Letters of bodies that many symbols end with, as they are written there. */
const wellKnown = [
  ...[
    'CP',
    'TTg',
    'QH',
    'UBTVQH',
    'UBND',
    'HĐND',
    'TW',
    'TƯ',
    'TU',
    'HU',
    'ĐU',
    'VPCP',
    'VPQH',
    'VPTW',
    'BTCTW',
  ],
  ...['BNV', 'BTC', 'BGDĐT', 'BYT', 'BKHCN', 'BTP', 'BCA', 'BQP', 'BCT', 'BXD', 'BNG', 'BGTVT', 'BKHĐT'],
  ...['BTNMT', 'BNNPTNT', 'BNNMT', 'BTTTT', 'BVHTTDL', 'BLĐTBXH', 'BDTTG', 'UBDT', 'NHNN', 'TTCP'],
  ...['HĐTĐKT', 'BTĐKT', 'SNV', 'SGDĐT'],
]
const proper = new Map(wellKnown.map((letters) => [letters.toLowerCase(), letters]))

const partyBody = /^(?:(?:BTC|BTG|BDV|BTGDV|BNC|UBKT|VP|QU)?(?:TW|TƯ|TU|ThU|TrU|HU|QU|ĐU)|ĐU\p{Lu}{1,6})$/iu

/** The letters of a body in their proper case; letters nobody knows stay as typed unless all are small. */
export function properBody(letters: string): string {
  return proper.get(letters.toLowerCase()) ?? (/\p{Lu}/u.test(letters) ? letters : letters.toUpperCase())
}

/** Whether letters are those of a body that many symbols end with: “CP” in NĐCP. */
export function isWellKnownBody(letters: string): boolean {
  return proper.has(letters.toLowerCase())
}

/** Whether letters in a symbol are those of a Party body: TW, TU, HU, ĐU, VPTW and the like. */
export function isPartyBody(letters: string): boolean {
  return partyBody.test(letters)
}
