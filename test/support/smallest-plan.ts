import { parse, stringify } from 'yaml'

/** The smallest plan with a task that no rule has anything to say of. */
const smallest = {
  tdkt: 1,
  year: 2026,
  document: {
    number: '05',
    symbol: 'KH-SNV',
    place: 'Lạng Sơn',
    date: '2026-01-15',
    title: 'Công tác thi đua năm 2026',
  },
  issuer: { name: 'Sở Nội vụ tỉnh Lạng Sơn' },
  units: { 'so-noi-vu': 'Sở Nội vụ' },
  sections: [{ title: 'Nội dung', body: [{ schedule: true }] }],
  schedule: [{ tasks: [{ content: 'Phát động thi đua', units: ['so-noi-vu'] }] }],
}

/** The smallest plan with a rule's example laid over it, key by key. */
export function planWith(fragment: string): string {
  const over = parse(fragment) as Partial<typeof smallest>
  const document = { ...smallest.document, ...over.document }
  return stringify({ ...smallest, ...over, document })
}
