import type { Measured, Run } from './contestant.ts'
import type { SizeRow } from './tdkt-rows.ts'

/** Medians of time and memory, with ratios to the first row, as a Markdown table. */
export function comparisonTable(measured: readonly Measured[]): string {
  const [base] = measured
  if (!base) throw new Error('Nothing was measured.')
  const rows = measured.map((each) => {
    const [wall, processor] = [median(each, 'wall'), median(each, 'processor')]
    return [
      each.contestant.name,
      shown(wall),
      shown(spread(each)),
      ratio(wall, median(base, 'wall')),
      shown(processor),
      ratio(processor, median(base, 'processor')),
      shown(median(each, 'memory')),
      String(each.runs.length),
    ]
  })
  const head = ['', 'wall ms', '± ms', '× node', 'CPU ms', '× node', 'peak MiB', 'runs']
  return markdown(head, rows)
}

/** Work of growing size: the first row is start-up, and growth is that of the processor time beyond it. */
export function growthTable(measured: readonly (Measured & { readonly contestant: SizeRow })[]): string {
  const [start] = measured
  if (!start) throw new Error('Nothing was measured.')
  const beyond = measured.map((each) => median(each, 'processor') - median(start, 'processor'))
  const rows = measured.map((each, index) => {
    const { name, count } = each.contestant
    const [wall, processor] = [median(each, 'wall'), median(each, 'processor')]
    const [mine = 0, before = 0] = [beyond[index], beyond[index - 1]]
    const countBefore = measured[index - 1]?.contestant.count ?? 0
    const growth = index > 1 && before > 0 ? `${ratio(mine, before)} for ${ratio(count, countBefore)}` : ''
    const one = index > 0 ? (mine / count).toFixed(2) : ''
    const memory = shown(median(each, 'memory'))
    return [name, shown(wall), shown(processor), one, growth, memory, String(each.runs.length)]
  })
  return markdown(
    ['', 'wall ms', 'CPU ms', 'CPU ms each beyond start-up', 'growth beyond start-up', 'peak MiB', 'runs'],
    rows,
  )
}

/** The middle of the runs; of an even number, the mean of the two in the middle. */
export function median({ contestant, runs }: Measured, of: keyof Run): number {
  const values = runs.map((run) => run[of]).toSorted((a, b) => a - b)
  const [low, high] = [values[Math.ceil(values.length / 2) - 1], values[Math.floor(values.length / 2)]]
  if (low === undefined || high === undefined) throw new Error(`${contestant.name} has no run that counts.`)
  return (low + high) / 2
}

/** Half of what lies between the quarters of the wall times: how restless the machine was. */
function spread({ runs }: Measured): number {
  const walls = runs.map(({ wall }) => wall).toSorted((a, b) => a - b)
  const quarter = (share: number) => walls[Math.round((walls.length - 1) * share)] ?? 0
  return (quarter(0.75) - quarter(0.25)) / 2
}

function ratio(value: number, base: number): string {
  return `${(value / base).toFixed(value / base < 10 ? 2 : 1)}×`
}

function shown(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 1 : 0 })
}

function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = head.map((_, column) => (column === 0 ? '---' : '--:'))
  return [head, rule, ...rows].map(line).join('\n')
}
