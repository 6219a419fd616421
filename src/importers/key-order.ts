import type { Path } from '../diagnostic.ts'
import { isLawKind } from '../legal/kinds.ts'

/** The keys of a plan in the order in which a person looks for them. */
const order = [
  ...['tdkt', 'year', 'schoolYear', 'period', 'document', 'issuer', 'abbreviations', 'units', 'legalBases'],
  ...['opening', 'numbering', 'sections', 'schedule', 'closing', 'annexes', 'issuedWith', 'recipients'],
  ...['archive', 'signature'],
]

/** Keys of the parts, those that name a thing before those that tell of it. */
const partOrder = [
  ...['id', 'style', 'kind', 'format', 'number', 'symbol', 'place', 'quarter', 'month', 'year', 'campaign'],
  ...['topic', 'label', 'name', 'parent', 'aliases', 'collective', 'title', 'landscape', 'date', 'issuer'],
  ...[
    'cite',
    'join',
    'lead',
    'mark',
    'dates',
    'text',
    'tail',
    'comparator',
    'value',
    'unit',
    'columns',
    'rows',
  ],
  ...['from', 'to', 'theme', 'lines', 'content', 'units', 'support', 'due', 'product', 'submitTo', 'note'],
  ...['recurrence', 'tasks', 'body', 'sections'],
]

/** Parts in whose own order their keys differ from the common one. */
const ownOrders: readonly { readonly place: RegExp; readonly keys: readonly string[] }[] = [
  { place: /^document$/, keys: ['kind', 'format', 'number', 'symbol', 'place', 'date', 'title'] },
  { place: /^issuedWith$/, keys: ['kind', 'number', 'date', 'issuer'] },
  { place: /^signature/, keys: ['lines', 'name'] },
  { place: /^opening$/, keys: ['style', 'lead', 'mark', 'dates', 'text'] },
  {
    place: /^schedule\/\d+\/tasks\/\d+$/,
    keys: [
      ...['id', 'number', 'content', 'units', 'lead', 'support', 'due', 'place', 'product', 'submitTo'],
      ...['note', 'recurrence'],
    ],
  },
  { place: /\/targets\/\d+$/, keys: ['text', 'comparator', 'value', 'unit'] },
  { place: /\/duties\/\d+$/, keys: ['unit', 'content'] },
]

/** A basis in the order in which it is printed: laws by their title first. */
const basisOrder = ['join', 'lead', 'text', 'kind', 'number', 'date', 'issuer', 'title', 'cite', 'tail']
const lawOrder = ['join', 'lead', 'text', 'kind', 'title', 'number', 'date', 'issuer', 'cite', 'tail']

/** The entries of a part of a plan in the order of reading; names that people chose stay as they stand. */
export function orderedEntries(value: object, path: Path): [string, unknown][] {
  const entries = Object.entries(value)
  const place = path.join('/')
  if (/^(?:units|abbreviations)$|\/schedule\/columns$/.test(place)) return entries
  const keys = keysAt(place, value)
  const rank = (key: string) => (keys.includes(key) ? keys.indexOf(key) : keys.length)
  return entries.toSorted(([one], [other]) => rank(one) - rank(other))
}

function keysAt(place: string, value: object): readonly string[] {
  if (place === '') return order
  if (/^legalBases\/\d+$/.test(place)) {
    return 'kind' in value && isLawKind(String(value.kind)) ? lawOrder : basisOrder
  }
  return ownOrders.find((own) => own.place.test(place))?.keys ?? partOrder
}
