/** The smallest plan with a task that no rule has anything to say of, top-level key by top-level key. */
const smallest: Readonly<Record<string, string>> = {
  tdkt: 'tdkt: 1\n',
  year: 'year: 2026\n',
  document: '',
  issuer: 'issuer: { name: Sở Nội vụ tỉnh Lạng Sơn }\n',
  units: 'units: { so-noi-vu: Sở Nội vụ }\n',
  sections: 'sections: [{ title: Nội dung, body: [{ schedule: true }] }]\n',
  schedule: 'schedule: [{ tasks: [{ content: Phát động thi đua, units: [so-noi-vu] }] }]\n',
}

const smallestDocument: Readonly<Record<string, string>> = {
  number: "'05'",
  symbol: 'KH-SNV',
  place: 'Lạng Sơn',
  date: '2026-01-15',
  title: 'Công tác thi đua năm 2026',
}

/** The ways to say what a plan covers; a fragment that has one takes the place of the smallest plan's year. */
const periods = ['year', 'schoolYear', 'period']

/** The smallest plan with a fragment laid over it key by key, as it is written: the words of YAML matter. */
export function planWith(fragment: string): string {
  const given = new Map(
    partsOf(outdented(fragment)).map((part) => [/^[A-Za-z]+/.exec(part)?.[0] ?? '', part]),
  )
  const covered = periods.some((key) => given.has(key))
  const kept = Object.entries(smallest).filter(([key]) => !given.has(key) && !(key === 'year' && covered))
  given.set('document', completedDocument(given.get('document') ?? 'document:\n'))
  return [...kept, ...given].map(([, part]) => part).join('')
}

/** A fragment's top-level keys, each with the lines below it. */
function partsOf(fragment: string): string[] {
  return fragment.split(/^(?=[A-Za-z]+:)/m).filter((part) => part.trim() !== '')
}

function completedDocument(part: string): string {
  const flow = /^document: *\{/.exec(part)?.[0]
  const given = new Set(Array.from(part.matchAll(/(?:^ {2}|[{,] *)([a-z]+):/gm), ([, key]) => key))
  const missing = Object.entries(smallestDocument).filter(([key]) => !given.has(key))
  if (flow === undefined) return `${part}${missing.map(([key, value]) => `  ${key}: ${value}\n`).join('')}`

  return `${flow} ${missing.map(([key, value]) => `${key}: ${value}, `).join('')}${part.slice(flow.length)}`
}

/** A fragment without the indentation of the code that it stands in, with a line end at its end. */
function outdented(fragment: string): string {
  const lines = fragment.replace(/^\n/, '').trimEnd().split('\n')
  const indent = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)))
  return `${lines.map((line) => line.slice(indent)).join('\n')}\n`
}
