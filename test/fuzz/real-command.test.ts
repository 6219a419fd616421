import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { randomFrom } from '../mutation/random.ts'
import { patience } from '../plan/random-plans.ts'
import { caseText, filesBelow, scratchFolder, tdkt } from '../support/command.ts'
import { answers, validate } from './plan-points.ts'
import { baseline, config, format, template } from './setting-points.ts'

const seed = Number(process.env['TDKT_SEED'] ?? 1)

/** How many inputs the real command is given. */
const count = process.env['TDKT_LONG'] === undefined ? 10 : Number(process.env['TDKT_REAL'] ?? 2_000)

/** Command lines, each with the file that somebody hostile wrote; the others are sound. */
const lines = [
  { words: ['validate', 'plan.yaml'], file: 'plan.yaml', point: validate },
  { words: ['compile', 'plan.yaml', '--to', 'docx,md,html'], file: 'plan.yaml', point: validate },
  { words: ['fix', 'plan.yaml'], file: 'plan.yaml', point: validate },
  {
    words: ['draft', '--from', 'plan.yaml', '--year', '2028', '-o', 'moi.yaml'],
    file: 'plan.yaml',
    point: validate,
  },
  { words: ['diff', 'sound.yaml', 'plan.yaml', '--reporter', 'json'], file: 'plan.yaml', point: validate },
  { words: ['compile', 'sound.yaml'], file: 'tdkt.config.yaml', point: config },
  {
    words: ['compile', 'sound.yaml', '--template', 'mau'],
    file: 'mau/plan/parts/chu-ky.md.hbs',
    point: template,
  },
  {
    words: ['compile', 'sound.yaml', '--template', 'mau'],
    file: 'mau/formats/nd30-2020.yaml',
    point: format,
  },
  {
    words: ['draft', '--from', 'sound.yaml', '--year', '2027', '-o', 'moi.yaml', '--answers', 'tra-loi.yaml'],
    file: 'tra-loi.yaml',
    point: answers,
  },
  { words: ['validate', 'sound.yaml', '--baseline', 'cu.json'], file: 'cu.json', point: baseline },
] as const

/** How a zip ends: its directory, and no more than its count. */
const zipEnd = new RegExp(`PK${String.fromCharCode(5, 6)}[^]{18}$`)

/** Files that a command line may write, and how each ends when it is whole. */
const outputs: Readonly<Record<string, RegExp>> = {
  'moi.yaml': /\n$/,
  'out/plan.docx': zipEnd,
  'out/plan.md': /\n$/,
  'out/plan.html': /<\/html>\s*$/,
  'out/sound.docx': zipEnd,
  'out/sound.md': /\n$/,
}

/** A draft ends as the plan does that it is made from. */
function endsLine(plan: Uint8Array): boolean {
  return plan.at(-1) === 0x0a
}

test('the command itself, given hostile files, ends with 0, 1 or 2 and leaves whole files only', {
  timeout: patience * 25,
}, async () => {
  const codes = [0, 0, 0]
  for (let at = 0; at < count; at += 1) {
    const own = ((seed * 1_000_003 + at) * 7919) >>> 0
    const line = lines[at % lines.length]
    if (!line) continue
    const input = line.point.input(randomFrom(own))
    const cwd = scratchFolder({ 'sound.yaml': caseText('good'), [line.file]: input })
    const { code, out, err } = await tdkt(line.words, {
      cwd,
      env: { NODE_OPTIONS: '--max-old-space-size=512' },
    })
    const told = `input ${own} of “${line.words.join(' ')}”: ${err.slice(0, 600)}`
    expect(code, told).toBeOneOf([0, 1, 2])
    expect(`${out}${err}`, told).not.toMatch(/^ {4}at .+:\d+:\d+\)?$/m)
    codes[code ?? 0] = (codes[code ?? 0] ?? 0) + 1
    for (const file of filesBelow(cwd)) {
      if (file === 'sound.yaml' || file === line.file) continue
      const whole = outputs[file]
      expect(whole, `${told}: ${file}`).toBeDefined()
      if (file === 'moi.yaml' && !endsLine(input)) continue
      expect(readFileSync(join(cwd, file), 'latin1'), told).toMatch(whole ?? /$^/)
    }
  }
  if (count > 100)
    process.stderr.write(
      `the real command: ${count} inputs from seed ${seed}, ended with 0, 1, 2: ${codes.join(', ')}\n`,
    )
})
