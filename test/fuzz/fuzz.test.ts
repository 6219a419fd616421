import { writeSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { randomFrom } from '../mutation/random.ts'
import { audit } from './audit-point.ts'
import type { EntryPoint } from './entry-points.ts'
import { hangGuard } from './hang-guard.ts'
import { answerOrSentence } from './oracle.ts'
import { textPaper, wordPaper } from './paper-points.ts'
import { answers, compile, diff, draft, fix, isReadable, questionCount, validate } from './plan-points.ts'
import { baseline, config, format, registry, template } from './setting-points.ts'
import { stamp } from './stamp-point.ts'

const isLong = process.env['TDKT_LONG'] !== undefined
const seed = Number(process.env['TDKT_SEED'] ?? 1)

/** How many inputs each way in is given; `TDKT_FUZZ` asks for more or fewer in a long run. */
const count = isLong ? Number(process.env['TDKT_FUZZ'] ?? 30_000) : 40

/** Of how many inputs one is tried twice. */
const again = isLong ? 10 : 4

/** A whole input takes milliseconds; a slow machine is no hang. */
const mostSeconds = 60
const mostMemory = 1_500_000_000

const guard = hangGuard(mostSeconds)
afterAll(() => guard.end())

/** Those that are given one plan. */
const ofPlans: readonly EntryPoint[] = [validate, compile, fix, draft]
const points: readonly EntryPoint[] = [
  ...ofPlans,
  diff,
  config,
  template,
  format,
  registry,
  answers,
  baseline,
  stamp,
  wordPaper,
  textPaper,
  audit,
]

test('there is something to answer', () => {
  expect(questionCount).toBeGreaterThan(2)
})

test.each(points.map((point, index) => ({ name: point.name, point, index })))(
  '$name: whatever is fed in is answered, and twice the same',
  { timeout: 14_400_000 },
  async ({ point, index }) => {
    const faults = new Map<string, string>()
    let [readable, readableOf, refused, slowest, slowestAt] = [0, 0, 0, 0, 0]
    for (let at = 0; at < count; at += 1) {
      const own = (((seed * 31 + index) * 1_000_003 + at) * 7919) >>> 0
      const input = point.input(randomFrom(own))
      guard.begin(`${point.name} ${own}`)
      const start = performance.now()
      try {
        const answer = await answerOrSentence(() => point.answer(input, randomFrom(own + 1)))
        if (answer.startsWith('2 ')) refused += 1
        if (at % again === 0) {
          const second = await answerOrSentence(() => point.answer(input, randomFrom(own + 1)))
          if (second !== answer) throw new Error('Asked twice, answered differently.')
        }
      } catch (error) {
        const words = error instanceof Error ? (error.stack ?? error.message) : String(error)
        const kind = words.replace(/\d+|“[^”]*”/g, '0').split('\n', 1)[0] ?? ''
        if (!faults.has(kind))
          faults.set(
            kind,
            `input ${own}: ${words.slice(0, 700)}\n${JSON.stringify(Buffer.from(input).toString()).slice(0, 700)}`,
          )
        if (faults.size > 20) break
      }
      const took = performance.now() - start
      if (took > slowest) [slowest, slowestAt] = [took, own]
      if (at % 20 === 0) {
        readableOf += 1
        if (ofPlans.includes(point) && isReadable(input)) readable += 1
        if (process.memoryUsage().heapUsed > mostMemory) throw new Error('Memory is not given back.')
      }
    }
    const share = Math.round((100 * readable) / readableOf)
    if (isLong)
      writeSync(
        2,
        `${point.name}: ${count} inputs from seed ${seed}, ${ofPlans.includes(point) ? `${share} % past the YAML parser, ` : ''}${refused} refused with a sentence, slowest ${slowest.toFixed()} ms (input ${slowestAt}), ${faults.size} faults\n`,
      )
    expect([...faults.values()].join('\n\n')).toBe('')
    if (isLong && ofPlans.includes(point)) expect(share).toBeGreaterThanOrEqual(50)
  },
)
