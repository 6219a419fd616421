import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { checkFindings } from './check-findings.ts'
import { installPeers, peerVersions } from './install-peers.ts'
import { measure, runOnce } from './measure.ts'
import { mistakes } from './mistakes.ts'
import { checkPeers, peerRows } from './peer-rows.ts'
import { comparisonTable, growthTable } from './table.ts'
import { sizeRows, tdktRows, usualCounts } from './tdkt-rows.ts'

const asked = optionsAsked()
const minute = 60_000
const root = process.cwd()
const folder = mkdtempSync(join(tmpdir(), 'tdkt-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
process.on('SIGINT', () => process.exit(130))
await bench()

function optionsAsked() {
  try {
    return parseArgs({ options: { 'without-peers': { type: 'boolean' }, large: { type: 'boolean' } } }).values
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
    process.exit(2)
  }
}

async function bench(): Promise<void> {
  tell(`${machine()}\n`)
  const ours = tdktRows(root, folder)
  checkFindings(root, folder, { 'good.yaml': 0, 'faulty.yaml': mistakes.length })
  for (const row of ours) await runOnce(root, row)
  const peers = asked['without-peers'] ? [] : await readyPeers()
  tell(comparisonTable(await measure(root, [...ours, ...peers], Number.POSITIVE_INFINITY)))

  const plans = asked.large ? [...usualCounts.plans, 10_000] : usualCounts.plans
  const sizes = sizeRows(root, folder, { ...usualCounts, plans })
  checkFindings(root, folder, { 'tasks-25000.yaml': 0, 'plans-100': 0 })
  const measured = await measure(root, sizes.flat(), minute)
  for (const rows of sizes) {
    const own = rows.flatMap((contestant) =>
      measured.filter((each) => each.contestant === contestant).map(({ runs }) => ({ contestant, runs })),
    )
    tell(`\n${growthTable(own)}`)
  }
}

async function readyPeers() {
  installPeers(root)
  const rows = await peerRows(root, folder)
  await checkPeers(root, folder, rows)
  const versions = Object.entries(peerVersions(root)).map(([name, version]) => `${name} ${version}`)
  tell(`Peers: ${versions.join(', ')}\n`)
  return rows
}

function machine(): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const [{ model } = { model: 'unknown processor' }] = cpus()
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`
  const day = new Date().toISOString().slice(0, 10)
  return `${day}, ${model.trim()}, ${cpus().length} cores, ${memory}, Node ${process.version}, tdkt ${version}`
}

function tell(text: string): void {
  process.stdout.write(`${text}\n`)
}
